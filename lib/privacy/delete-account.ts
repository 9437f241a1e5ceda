import "server-only";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { keepVisitor, readVisitor } from "../consent/server";
import { askAsVisitor } from "../session/ask-as-visitor";
import { dropSession, readSession } from "../session/session";
import { deleteAccountMutation } from "./queries";

/** Ends the account of whoever is signed in, if the password is theirs. */
export async function deleteAccount(
  pair: Pair,
  { password }: { password: string },
): Promise<Result<{ deleted: true }>> {
  const session = await readSession(marketOf(pair));
  if (!session) return fail("validation", "notFound");
  const result = await askAsVisitor({
    pair,
    query: deleteAccountMutation,
    variables: { password, subject: (await readVisitor()) ?? null },
  });
  if (!result.ok) return result;
  if (!result.value.deleteMyAccount) return fail("validation", "wrongCredentials");
  await dropSession(marketOf(pair));
  await keepVisitor("", []);
  return ok({ deleted: true as const });
}
