import "server-only";
import type { ShownOrder } from "@/contracts/shown-order";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { getOwnOrder } from "../orders/server";
import { refusalOf } from "../pickup/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { readSession } from "../session/session";
import { getCheckout } from "./get-checkout";
import { beginPaymentMutation } from "./queries";
import type { ShownHere } from "./schemas";

export type Placed = Result<{ code: string }>;

/** The order is at its payment step. Or it is over: placed already, or refused with the reason. */
export type BegunPayment =
  | { isOver: false; explain: (refused: Result<never>) => Promise<Placed> }
  | { isOver: true; placed: Placed };

/** Sets goods and slots aside, so that no shopper pays for what is gone. Asked again, it stays so. */
export async function beginPayment(locale: Locale, shown: ShownHere): Promise<BegunPayment> {
  const session = await readSession(marketOf(locale));
  const begun = await queryAsVisitor({
    locale,
    query: beginPaymentMutation,
    variables: { shown },
    timeoutMs: 15_000,
  });
  if (!begun.ok) return { isOver: true, placed: begun };
  const explainHere = (refused: Result<never>) => explain(locale, shown, session, refused);
  const start = begun.value.change;
  return start.__typename === "PickupRefusedError"
    ? { isOver: true, placed: await explainHere(refusalOf(start)) }
    : { isOver: false, explain: explainHere };
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
