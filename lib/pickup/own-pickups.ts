import "server-only";
import type { z } from "zod";
import type { Document, ResultOf } from "@/contracts/documents";
import type { CodeOf, PickupConflict } from "@/contracts/pickup/conflicts";
import type { Locale } from "@/lib/i18n/locales";
import { type FailureKey, ok, type Result, toFailure } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import {
  answerMutation,
  arriveMutation,
  cancelMutation,
  collectorMutation,
  extendMutation,
  moveMutation,
  notHereMutation,
  notifyMutation,
  type pickupFragment,
  serviceRequestsMutation,
  statusQuery,
} from "./own-queries";
import type { CommandInput, statusSchema } from "./schemas";
import type { Pickup } from "./types";

/** The pickups of an order, for a caller who proves that the order is theirs. */
export async function getPickups(
  locale: Locale,
  { proof }: z.infer<typeof statusSchema>,
): Promise<Result<Pickup[]>> {
  const answer = await queryAsVisitor({
    locale,
    query: statusQuery,
    variables: { proof },
  });
  if (!answer.ok) return answer;
  const { result } = answer.value;
  if (result.__typename === "PickupCodeError") return refused(result.retryAfter);
  return ok(result.pickups.flatMap(reshapePickup));
}

type Named<Command> = Extract<CommandInput, { command: Command }>;

/** Each command with its document; its input is what the browser sends, which the types compare. */
type Documents = {
  [Command in CommandInput["command"]]: Document<
    ResultOf<typeof notifyMutation>,
    { input: Omit<Named<Command>, "command"> }
  >;
};

const documents: Documents = {
  come: notifyMutation,
  arrive: arriveMutation,
  "not-here": notHereMutation,
  extend: extendMutation,
  collector: collectorMutation,
  tell: serviceRequestsMutation,
  cancel: cancelMutation,
  move: moveMutation,
  answer: answerMutation,
};

/** Conflicts that have words of their own. */
const whys: Partial<Record<CodeOf<PickupConflict>, FailureKey>> = {
  ANSWER_OVER: "answerOver",
  EXTENDED_ENOUGH: "extendedEnough",
  MOVE_GONE: "moveGone",
  MOVE_OVER: "moveOver",
};

/** Does what a shopper may do with a pickup; a repeated `commandId` is done once. */
export async function commandPickup<Command extends CommandInput["command"]>(
  locale: Locale,
  { command, ...input }: Named<Command> & { command: Command },
): Promise<Result<Pickup>> {
  const answer = await queryAsVisitor({
    locale,
    query: documents[command],
    variables: { input },
    timeoutMs: 15_000,
  });
  if (!answer.ok) return answer;
  const { result } = answer.value;
  if (result.__typename === "PickupCodeError") return refused(result.retryAfter);
  if (result.__typename === "PickupConflictError")
    return toFailure("conflict", whys[result.why] ?? "pickupChanged");
  const [pickup] = reshapePickup(result);
  return pickup ? ok(pickup) : toFailure("validation", "orderNotFound");
}

function refused(retryAfter: number) {
  return toFailure("validation", retryAfter > 0 ? "tooMany" : "orderNotFound");
}

function reshapePickup(pickup: ResultOf<typeof pickupFragment>): Pickup[] {
  const { state } = pickup;
  // What is not placed yet is the cart's, and is shown there.
  if (state === "draft" || state === "held") return [];
  const payouts = pickup.payouts.map(({ store, ...rest }) => ({ ...rest, storeName: store.name }));
  return [{ ...pickup, state, payouts }];
}
