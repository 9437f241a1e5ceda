import "server-only";
import type { Document } from "@/contracts/documents";
import type { Locale } from "@/lib/i18n/locales";
import type { Result } from "@/lib/result";
import { joinAccount } from "../consent/server";
import { type AccountChange, changeAccount } from "./outcome";

/** Has the engine do a sign-in; the visitor's browser is one of the account's from then on. */
export async function enterAccount<Variables>(
  locale: Locale,
  query: Document<AccountChange, Variables>,
  input: NoInfer<Variables>,
): Promise<Result<{ signedIn: true }>> {
  const result = await changeAccount(locale, query, input, { signedIn: true as const });
  if (result.ok) await joinAccount(locale);
  return result;
}
