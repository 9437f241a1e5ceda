import "server-only";
import type { ResultOf } from "@/contracts/documents";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { failureOf } from "../engine/error-results";
import { queryAsVisitor } from "../session/query-as-visitor";
import { beginPayment, type Placed } from "./begin-payment";
import { declineOf } from "./declines";
import { payMutation } from "./queries";
import type { PlaceInput } from "./schemas";

/**
 * Sets goods and slots aside and then pays for them, so that no shopper pays for what is gone. Both
 * steps apply to the order as it was shown and to no other. A difference is a conflict that carries
 * the current checkout. After a decline the goods stay allocated for some minutes, so that the
 * shopper can try another card.
 */
export async function placeOrder(locale: Locale, { shown, payment }: PlaceInput): Promise<Placed> {
  const begun = await beginPayment(locale, shown);
  if (begun.isOver) return begun.placed;
  const { method, ...card } = payment;
  const paid = await queryAsVisitor({
    locale,
    query: payMutation,
    variables: { input: { method, metadata: { ...card, shown } } },
    timeoutMs: 30_000,
  });
  if (!paid.ok) return paid;
  const end = paid.value.change;
  if (end.__typename === "Order") return ok({ code: end.code });
  return begun.explain(refusedPayment(end));
}

type PaymentEnd = ResultOf<typeof payMutation>["change"];

function refusedPayment(end: Exclude<PaymentEnd, { __typename: "Order" }>): Result<never> {
  // The engine took a code out that was used up meanwhile: the order costs more than was shown.
  if (end.__typename === "CouponRemovedDuringCheckoutError")
    return toFailure("conflict", "cartChanged");
  if (end.__typename !== "PaymentDeclinedError") return failureOf(end);
  return toFailure("conflict", declineOf(end.paymentErrorMessage));
}
