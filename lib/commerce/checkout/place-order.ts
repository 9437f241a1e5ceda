import "server-only";
import { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import { type FailureKey, fail, ok, type Result } from "@/lib/result";
import { failureOf } from "../error-results";
import { orderOrRefusal } from "../pickup/choose-pickup";
import { beginPaymentMutation } from "../pickup/queries";
import { refusalOf } from "../pickup/refusal";
import { askAsVisitor } from "../session/ask-as-visitor";
import { payMutation } from "./queries";
import type { paymentSchema } from "./schemas";

const schema = z.object({
  change: z.union([
    z.object({ __typename: z.literal("Order"), code: z.string(), state: z.string() }),
    z.object({
      errorCode: z.string(),
      message: z.string(),
      paymentErrorMessage: z.string().optional(),
    }),
  ]),
});

const declines: Record<string, FailureKey> = {
  "invalid-card": "invalidCard",
  "expired-card": "expiredCard",
  "insufficient-funds": "insufficientFunds",
  "already-paid": "alreadyPaid",
};

/**
 * Sets goods and slots aside and pays for them, in this order: nobody pays for
 * what is gone. After a decline the goods stay allocated for some minutes, so that another card can be tried.
 */
export async function placeOrder(
  pair: Pair,
  payment: z.infer<typeof paymentSchema>,
): Promise<Result<{ code: string }>> {
  const begun = await askAsVisitor({
    pair,
    query: beginPaymentMutation,
    schema: orderOrRefusal,
    timeoutMs: 15_000,
  });
  if (!begun.ok) return begun;
  const start = begun.value.change;
  if (start.__typename === "PickupRefusedError") return refusalOf(start);
  const { method, ...metadata } = payment;
  const paid = await askAsVisitor({
    pair,
    query: payMutation,
    variables: { input: { method, metadata } },
    schema,
    timeoutMs: 30_000,
  });
  if (!paid.ok) return paid;
  const end = paid.value.change;
  if (!("errorCode" in end)) return ok({ code: end.code });
  if (end.errorCode === "PAYMENT_DECLINED_ERROR")
    return fail("conflict", declines[end.paymentErrorMessage ?? ""] ?? "cardDeclined");
  return failureOf(end);
}
