import "server-only";
import { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import { errorResult, failureOf } from "../error-results";
import { askAsVisitor } from "../session/ask-as-visitor";

const schema = z.object({
  result: z.union([errorResult, z.object({ __typename: z.string() })]),
});

// Passwords are hashed slowly on purpose; on a busy machine that outlasts an ordinary answer.
const hashingMs = 15_000;

/** Has the engine do something to an account; `done` when it did, else its refusal. */
export async function changeAccount<T>(
  pair: Pair,
  query: string,
  variables: Record<string, unknown>,
  done: T,
): Promise<Result<T>> {
  const result = await askAsVisitor({ pair, query, variables, schema, timeoutMs: hashingMs });
  if (!result.ok) return result;
  const answer = result.value.result;
  // Whose e-mail an account has is told to nobody.
  if (!("errorCode" in answer) || answer.errorCode === "EMAIL_ADDRESS_CONFLICT_ERROR")
    return ok(done);
  return failureOf(answer);
}
