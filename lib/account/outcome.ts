import "server-only";
import type { Document } from "@/contracts/documents";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { type ErrorResult, failureOf } from "../engine/error-results";
import { queryAsVisitor } from "../session/query-as-visitor";

/** What the engine answers to a change of an account: what it did, or why not. */
export interface AccountChange {
  result: { __typename: string } | ErrorResult | null;
}

// Passwords are hashed slowly on purpose; on a busy machine that outlasts an ordinary answer.
const hashingMs = 15_000;

/** Has the engine do something to an account; `done` when it did, else its refusal. */
export async function changeAccount<T, Variables>(
  locale: Locale,
  query: Document<AccountChange, Variables>,
  variables: NoInfer<Variables>,
  done: T,
): Promise<Result<T>> {
  const result = await queryAsVisitor({ locale, query, variables, timeoutMs: hashingMs });
  if (!result.ok) return result;
  const answer = result.value.result;
  if (!answer || !("errorCode" in answer)) return ok(done);
  return failureOf(answer);
}
