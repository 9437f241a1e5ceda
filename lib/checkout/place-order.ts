import "server-only";
import type { ResultOf } from "@/contracts/documents";
import type { ShownOrder } from "@/contracts/shown-order";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { failureOf } from "../engine/error-results";
import { getOwnOrder } from "../orders/server";
import { refusalOf } from "../pickup/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { readSession } from "../session/session";
import { declineOf } from "./declines";
import { getCheckout } from "./get-checkout";
import { beginPaymentMutation, payMutation } from "./queries";
import type { PlaceInput } from "./schemas";

type Placed = Result<{ code: string }>;

/**
 * Sets goods and slots aside and then pays for them, so that no shopper pays for what is gone. Both
 * steps apply to the order as it was shown and to no other. A difference is a conflict that carries
 * the current checkout. After a decline the goods stay allocated for some minutes, so that the
 * shopper can try another card.
 */
export async function placeOrder(locale: Locale, { shown, payment }: PlaceInput): Promise<Placed> {
  const session = await readSession(marketOf(locale));
  const begun = await queryAsVisitor({
    locale,
    query: beginPaymentMutation,
    variables: { shown },
    timeoutMs: 15_000,
  });
  if (!begun.ok) return begun;
  const start = begun.value.change;
  if (start.__typename === "PickupRefusedError")
    return explain(locale, shown, session, refusalOf(start));
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
  return explain(locale, shown, session, refusedPayment(end));
}

type PaymentEnd = ResultOf<typeof payMutation>["change"];

function refusedPayment(end: Exclude<PaymentEnd, { __typename: "Order" }>): Result<never> {
  // The engine took a code out that was used up meanwhile: the order costs more than was shown.
  if (end.__typename === "CouponRemovedDuringCheckoutError")
    return toFailure("conflict", "cartChanged");
  if (end.__typename !== "PaymentDeclinedError") return failureOf(end);
  return toFailure("conflict", declineOf(end.paymentErrorMessage));
}

/**
 * Where the order is not what it was. It is placed already (by an earlier press, or in another
 * window) or changed. Or it is out of reach because the session ended.
 */
async function explain(
  locale: Locale,
  { code }: ShownOrder,
  session: string | undefined,
  refused: Result<never>,
): Promise<Placed> {
  if (refused.ok) return refused;
  const { message } = refused.failure;
  if (message !== "cartChanged" && message !== "emptyCart" && message !== "withdrawn")
    return refused;
  const placed = await getOwnOrder(locale, code);
  if (placed.ok && placed.value.status !== "cancelled") return ok({ code });
  const hasSession = session !== undefined && (await readSession(marketOf(locale))) === session;
  if (message === "emptyCart" && !hasSession) return toFailure("conflict", "sessionEnded");
  const checkout = await getCheckout(locale);
  if (!checkout.ok) return checkout.failure.retry ? refused : checkout;
  return { ok: false, failure: { ...refused.failure, checkout: checkout.value } };
}
