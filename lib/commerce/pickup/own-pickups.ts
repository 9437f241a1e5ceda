import "server-only";
import { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { askAsVisitor } from "../session/ask-as-visitor";
import { codeError, conflictError, enginePickup } from "./engine-pickup";
import { commandMutation, statusQuery } from "./queries";
import type { CommandInput, statusSchema } from "./schemas";
import type { Pickup } from "./types";

const statusAnswer = z.object({
  result: z.discriminatedUnion("__typename", [
    z.object({ __typename: z.literal("PickupStatus"), pickups: z.array(enginePickup) }),
    codeError,
  ]),
});

const commandAnswer = z.object({
  result: z.discriminatedUnion("__typename", [
    enginePickup.extend({ __typename: z.literal("Pickup") }),
    conflictError,
    codeError,
  ]),
});

/** The pickups of an order, for whoever proves that it is theirs. */
export async function getPickups(
  pair: Pair,
  { proof }: z.infer<typeof statusSchema>,
): Promise<Result<Pickup[]>> {
  const answer = await askAsVisitor({
    pair,
    query: statusQuery,
    variables: { proof },
    schema: statusAnswer,
  });
  if (!answer.ok) return answer;
  const { result } = answer.value;
  if (result.__typename === "PickupCodeError") return refused(result.retryAfter);
  return ok(result.pickups.flatMap(reshapePickup));
}

/** Does what a shopper may do with a pickup; a repeated `commandId` is done once. */
export async function commandPickup(
  pair: Pair,
  { command, ...input }: CommandInput,
): Promise<Result<Pickup>> {
  const answer = await askAsVisitor({
    pair,
    query: commandMutation(command),
    variables: { input },
    schema: commandAnswer,
    timeoutMs: 15_000,
  });
  if (!answer.ok) return answer;
  const { result } = answer.value;
  if (result.__typename === "PickupCodeError") return refused(result.retryAfter);
  if (result.__typename === "PickupConflictError")
    return fail(
      "conflict",
      result.message === "error.pickup-extended-enough" ? "extendedEnough" : "pickupChanged",
    );
  const [pickup] = reshapePickup(result);
  return pickup ? ok(pickup) : fail("validation", "orderNotFound");
}

function refused(retryAfter: number) {
  return fail("validation", retryAfter > 0 ? "tooMany" : "orderNotFound");
}

function reshapePickup(pickup: z.infer<typeof enginePickup>): Pickup[] {
  const { state } = pickup;
  // What is not placed yet is the basket's, and is shown there.
  if (state === "draft" || state === "held") return [];
  const payouts = pickup.payouts.map(({ store, ...rest }) => ({ ...rest, storeName: store.name }));
  return [{ ...pickup, state, payouts }];
}
