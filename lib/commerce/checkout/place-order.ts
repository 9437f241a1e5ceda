import "server-only";
import { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import { type FailureKey, fail, ok, type Result } from "@/lib/result";
import { failureOf } from "../error-results";
import { askAsVisitor } from "../session/ask-as-visitor";
import { beginPaymentMutation, payMutation } from "./queries";
import type { paymentSchema } from "./schemas";

const schema = z.object({
  change: z.union([
    z.object({ __typename: z.literal("Order"), code: z.string(), state: z.string() }),
    z.object({
      errorCode: z.string(),
      message: z.string(),
      transitionError: z.string().optional(),
      fromState: z.string().optional(),
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
 * Allocates the goods and pays for them, in this order: nobody pays for what is gone. After a
 * decline the goods stay allocated for some minutes, so that another card can be tried.
 */
export async function placeOrder(
  pair: Pair,
  payment: z.infer<typeof paymentSchema>,
): Promise<Result<{ code: string }>> {
  const begun = await askAsVisitor({
    pair,
    query: beginPaymentMutation,
    schema,
    timeoutMs: 15_000,
  });
  if (!begun.ok) return begun;
  const start = begun.value.change;
  // Already at the payment step after a decline: that is where we want to be.
  if ("errorCode" in start && start.fromState !== "ArrangingPayment") return beginFailure(start);
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

function beginFailure(error: {
  errorCode: string;
  message: string;
  transitionError?: string | undefined;
}) {
  const reason = error.transitionError ?? "";
  if (reason.includes("insufficient-stock") || reason.includes("insufficient stock"))
    return fail("conflict", "justGone");
  if (reason.includes("empty")) return fail("conflict", "emptyBasket");
  // A step is missing: contact, delivery.
  if (reason.includes("without")) return fail("validation", "invalid");
  return failureOf(error);
}
