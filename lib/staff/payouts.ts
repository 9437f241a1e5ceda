import "server-only";
import { reasonOf, staffConflicts } from "@/contracts/pickup/conflicts";
import { ok, type Result } from "@/lib/result";
import { confirmPayoutMutation } from "./command-queries";
import { queryAsStaff } from "./query-as-staff";
import type { PayoutConfirmation } from "./schemas";
import { payoutsQuery } from "./store-queries";
import type { At, Payout, PayoutOutcome } from "./types";

/** Money that waits at the store to be paid out; of one order, wherever it waits, with its code. */
export async function getPayouts(at: At, code: string | null): Promise<Result<Payout[]>> {
  const result = await queryAsStaff({
    ...at,
    query: payoutsQuery,
    variables: { store: at.store, code: code || null },
  });
  return result.ok ? ok(result.value.pickupPayouts) : result;
}

/** Says that money was paid out at the store; that it was before is an outcome. */
export async function confirmPayout(
  at: At,
  { id, ...rest }: PayoutConfirmation,
): Promise<Result<PayoutOutcome>> {
  const result = await queryAsStaff({
    ...at,
    query: confirmPayoutMutation,
    variables: { input: { ...rest, storeCode: at.store, commandId: id } },
  });
  if (!result.ok) return result;
  const answer = result.value.confirmPickupPayout;
  return answer.__typename === "PickupPayout"
    ? ok({ done: true })
    : ok({ done: false, why: reasonOf(staffConflicts, answer.reason) ?? "refused" });
}
