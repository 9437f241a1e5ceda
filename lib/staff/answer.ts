import "server-only";
import { ok, type Result } from "@/lib/result";
import { answerMutation } from "./command-queries";
import { queryAsStaff } from "./query-as-staff";
import type { Answered } from "./schemas";
import { answerTransferMutation } from "./transfer-queries";
import type { At } from "./types";

/**
 * Stops what rings for an order or a transfer on all devices of the store. What came after the
 * answer rings on.
 * @param age how long ago it was opened (ms)
 */
export async function answer(
  at: At,
  { age, ...about }: Answered & { age: number },
): Promise<Result<null>> {
  const result = await ("pickup" in about
    ? queryAsStaff({
        ...at,
        query: answerMutation,
        variables: { id: about.pickup, ageMs: age },
      })
    : queryAsStaff({
        ...at,
        query: answerTransferMutation,
        variables: { store: at.store, id: about.transfer, ageMs: age },
      }));
  return result.ok ? ok(null) : result;
}
