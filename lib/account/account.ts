import "server-only";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { leaveAccount } from "../consent/server";
import { reshapeOrder } from "../orders/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { dropSession, readSession } from "../session/session";
import { enterAccount } from "./enter";
import { accountQuery, signInMutation, signOutMutation } from "./queries";
import type { SignIn } from "./schemas";
import type { Account } from "./types";

/** Signs the visitor in; what they have in their cart comes with them. */
export async function signIn(locale: Locale, input: SignIn): Promise<Result<{ signedIn: true }>> {
  return enterAccount(locale, signInMutation, input);
}

export async function signOut(locale: Locale): Promise<Result<{ signedIn: false }>> {
  const result = await queryAsVisitor({ locale, query: signOutMutation });
  await dropSession(marketOf(locale));
  if (result.ok) await leaveAccount(locale);
  return result.ok ? ok({ signedIn: false }) : result;
}

/**
 * Reads the signed-in account with its orders. They include orders from before it was opened with
 * its e-mail, because an account's e-mail is proven. Returns null when no account is signed in.
 */
export async function getAccount(locale: Locale): Promise<Result<Account | null>> {
  const market = marketOf(locale);
  if (!(await readSession(market))) return ok(null);
  const result = await queryAsVisitor({ locale, query: accountQuery });
  if (!result.ok) return result;
  const customer = result.value.activeCustomer;
  if (!customer) return ok(null);
  const { orders, ...person } = customer;
  return ok({
    ...person,
    orders: orders.items.flatMap((order) =>
      order.orderPlacedAt ? [reshapeOrder(order, order.orderPlacedAt, market)] : [],
    ),
  });
}
