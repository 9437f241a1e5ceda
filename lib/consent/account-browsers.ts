import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { queryAsVisitor } from "../session/query-as-visitor";
import { joinMutation, leaveMutation } from "./queries";
import { keepVisitor, readAllowed } from "./visitor";

/**
 * Has this browser share what was looked at with the others of the account that has just signed in.
 * It does so only if the browser allows personalisation. Signing in does not wait for it to work.
 */
export const joinAccount = (locale: Locale) => goOnAs(locale, joinMutation);

/** Parts this browser from the account that has just signed out. */
export const leaveAccount = (locale: Locale) => goOnAs(locale, leaveMutation);

async function goOnAs(
  locale: Locale,
  query: typeof joinMutation | typeof leaveMutation,
): Promise<void> {
  const { subject } = await readAllowed();
  if (!subject) return;
  const result = await queryAsVisitor({ locale, query, variables: { subject } });
  if (!result.ok) return;
  const { visitor } = result.value;
  if (visitor.subject !== subject) await keepVisitor(visitor.subject, visitor.granted);
}
