import "server-only";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { keepVisitor, readVisitor } from "../consent/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { dropSession, readSession } from "../session/session";
import { deleteAccountMutation } from "./queries";

/** Ends the signed-in account, if the password is right. */
export async function deleteAccount(
  locale: Locale,
  { password }: { password: string },
): Promise<Result<{ deleted: true }>> {
  const session = await readSession(marketOf(locale));
  if (!session) return toFailure("validation", "notFound");
  const result = await queryAsVisitor({
    locale,
    query: deleteAccountMutation,
    variables: { password, subject: (await readVisitor()) ?? null },
  });
  if (!result.ok) return result;
  if (!result.value.deleteMyAccount) return toFailure("validation", "wrongCredentials");
  await dropSession(marketOf(locale));
  await keepVisitor("", []);
  return ok({ deleted: true as const });
}
