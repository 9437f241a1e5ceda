import "server-only";
import { readablePhone } from "@/contracts/phones/read-phone";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { leaveAccount } from "../consent/server";
import { reshapeOrder } from "../orders/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { dropSession, readSession } from "../session/session";
import { enterAccount } from "./enter";
import { changeAccount } from "./outcome";
import { accountQuery, saveProfileMutation, signInMutation, signOutMutation } from "./queries";
import type { Profile, SignIn } from "./schemas";
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

/** Saves how the account that is signed in is called; orders keep the name they were placed in. */
export async function saveProfile(locale: Locale, { phone, ...name }: Profile) {
  const input = { ...name, phoneNumber: phone };
  return changeAccount(locale, saveProfileMutation, { input }, { saved: true as const });
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
  const { orders, phoneNumber, ...person } = customer;
  return ok({
    ...person,
    phone: readablePhone(phoneNumber ?? "", market.code),
    orders: orders.items.flatMap((order) =>
      order.orderPlacedAt ? [reshapeOrder(order, order.orderPlacedAt, market)] : [],
    ),
  });
}
