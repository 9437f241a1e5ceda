import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import { type Attempt, returnOf } from "./attempts";
import { declineOf } from "./declines";
import { followAttemptMutation } from "./queries";
import type { FollowInput } from "./schemas";

/** Asks what became of a payment at a provider. The order is placed by it, if it is paid. */
export async function followAttempt(
  locale: Locale,
  { key }: FollowInput,
): Promise<Result<Attempt>> {
  const answer = await queryAsVisitor({
    locale,
    query: followAttemptMutation,
    variables: { key },
    timeoutMs: 20_000,
  });
  if (!answer.ok) return answer;
  const { attempt } = answer.value;
  if (!attempt) return toFailure("validation", "notFound");
  const { state, orderCode, reason } = attempt;
  return ok({ state, orderCode, reason: reasonOf(state, reason ?? "") });
}

function reasonOf(state: Attempt["state"], code: string): Attempt["reason"] {
  if (state === "RETURNED") return returnOf(code);
  if (state === "ENDED") return "paymentEnded";
  return state === "DECLINED" ? declineOf(code) : null;
}
