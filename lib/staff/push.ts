import "server-only";
import { ok, type Result } from "@/lib/result";
import { queryAsStaff } from "./query-as-staff";
import type { PushRequest } from "./schemas";
import { pushKeyQuery, subscribePushMutation, unsubscribePushMutation } from "./session-queries";
import type { At } from "./types";

/** What browsers subscribe with: a point on P-256 in base64url. */
export async function getPushKey(at: At): Promise<Result<{ key: string }>> {
  const result = await queryAsStaff({ ...at, query: pushKeyQuery });
  return result.ok ? ok({ key: result.value.staffPushKey }) : result;
}

/** Has the device that asks ring while it is locked. */
export async function subscribePush(at: At, input: PushRequest): Promise<Result<null>> {
  const result = await queryAsStaff({ ...at, query: subscribePushMutation, variables: { input } });
  return result.ok ? ok(null) : result;
}

/** Ends that for a device of the person who asks. */
export async function unsubscribePush(
  at: At,
  { endpoint }: Pick<PushRequest, "endpoint">,
): Promise<Result<null>> {
  const variables = { endpoint };
  const result = await queryAsStaff({ ...at, query: unsubscribePushMutation, variables });
  return result.ok ? ok(null) : result;
}
