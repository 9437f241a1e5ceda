import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/lib/result";
import { askAsStaff } from "./ask-as-staff";
import { confirmPayoutMutation, payoutsQuery } from "./queries";
import { conflictIn } from "./run-command";
import type { PayoutConfirmation } from "./schemas";
import type { At, Payout, PayoutOutcome } from "./types";

const payout: z.ZodType<Payout, unknown> = z.object({
  id: z.coerce.string(),
  amount: z.number(),
  currencyCode: z.string(),
  reason: z.string(),
  orderCode: z.string(),
  collectorName: z.string(),
  store: z.string(),
  dueAt: z.string(),
});

/** Money that waits at the store to be paid out; of one order, wherever it waits, with its code. */
export async function getPayouts(at: At, code: string | null): Promise<Result<Payout[]>> {
  const result = await askAsStaff({
    ...at,
    query: payoutsQuery,
    variables: { store: at.store, code: code || null },
    schema: z.object({ pickupPayouts: z.array(payout) }),
  });
  return result.ok ? ok(result.value.pickupPayouts) : result;
}

const answerSchema = z.object({
  confirmPickupPayout: z.discriminatedUnion("__typename", [
    z.object({ __typename: z.literal("PickupPayout") }),
    z.object({ __typename: z.literal("PickupPayoutConflictError"), message: z.string() }),
  ]),
});

/** Says that money was paid out at the store; that it was before is an outcome. */
export async function confirmPayout(
  at: At,
  { id, ...rest }: PayoutConfirmation,
): Promise<Result<PayoutOutcome>> {
  const result = await askAsStaff({
    ...at,
    query: confirmPayoutMutation,
    variables: { input: { ...rest, storeCode: at.store, commandId: id } },
    schema: answerSchema,
  });
  if (!result.ok) return result;
  const answer = result.value.confirmPickupPayout;
  return answer.__typename === "PickupPayout"
    ? ok({ done: true })
    : ok({ done: false, why: conflictIn(answer.message) });
}
