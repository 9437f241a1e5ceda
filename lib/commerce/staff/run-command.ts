import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/lib/result";
import { articleSchema, commandAnswerSchema } from "./answers";
import { askAsStaff } from "./ask-as-staff";
import { commandMutation, correctMutation, settleMutation } from "./queries";
import type { Command, PickupCommand } from "./schemas";
import type { At, Conflict, Outcome } from "./types";

const mutations: Record<PickupCommand["type"], [name: string, input: string]> = {
  start: ["startPicking", "PickupCommandInput"],
  "put-back": ["putBackPickup", "PickupCommandInput"],
  pick: ["pickPickupLine", "PickPickupLineInput"],
  short: ["shortPickupLine", "ShortPickupLineInput"],
  substitute: ["substitutePickupLine", "SubstitutePickupLineInput"],
  undo: ["undoPickupLine", "UndoPickupLineInput"],
  stage: ["stagePickup", "StagePickupInput"],
  "hand-over": ["handOverPickup", "HandOverPickupInput"],
  cancel: ["cancelPickup", "CancelPickupInput"],
  return: ["returnPickup", "ReturnPickupInput"],
};

/**
 * Has the engine do a command, once per id. That it does not fit any more is an outcome; failures
 * are what may go well when it is sent again.
 * @param ageMs how long ago it was given, by the device's own clock
 */
export async function runCommand(
  at: At,
  command: Command,
  ageMs: number,
): Promise<Result<Outcome>> {
  if (command.type === "correct-stock") return correctStock(at, command, ageMs);
  if (command.type === "settle-discrepancy") return settle(at, command);
  const { type, id, ...rest } = command;
  const [name, input] = mutations[type];
  const desk = type === "return" ? { storeCode: at.store } : {};
  const result = await askAsStaff({
    ...at,
    query: commandMutation(name, input),
    variables: { input: { ...rest, ...desk, commandId: id, ageMs } },
    schema: z.object({ [name]: commandAnswerSchema }),
  });
  if (!result.ok) return refusedFor(result);
  const answer = result.value[name];
  switch (answer?.__typename) {
    case "Pickup":
      return ok({ done: true, pickup: answer.row });
    case "PickupConflictError":
      return ok({ done: false, why: conflictIn(answer.message), pickup: answer.pickup.row });
    default: {
      const retryAfter = answer?.retryAfter ?? 0;
      return ok({ done: false, why: retryAfter > 0 ? "code-locked" : "code-wrong", retryAfter });
    }
  }
}

async function correctStock(
  at: At,
  command: Extract<Command, { type: "correct-stock" }>,
  ageMs: number,
): Promise<Result<Outcome>> {
  const { id, type: _, ...rest } = command;
  const result = await askAsStaff({
    ...at,
    query: correctMutation,
    variables: { input: { ...rest, storeCode: at.store, commandId: id, ageMs } },
    schema: z.object({ correctStoreStock: articleSchema }),
  });
  if (!result.ok) return refusedFor(result);
  return ok({ done: true, article: result.value.correctStoreStock });
}

async function settle(
  at: At,
  command: Extract<Command, { type: "settle-discrepancy" }>,
): Promise<Result<Outcome>> {
  const { id, device, discrepancyId, reason, seen } = command;
  const result = await askAsStaff({
    ...at,
    query: settleMutation,
    variables: { input: { id: discrepancyId, reason, seen, device, commandId: id } },
    schema: z.object({ settleStockDiscrepancy: z.object({ id: z.coerce.string() }) }),
  });
  return result.ok ? ok({ done: true }) : refusedFor(result);
}

/** What no second try would change is an outcome, so that a queue of commands goes on. */
function refusedFor(result: Extract<Result<never>, { ok: false }>): Result<Outcome> {
  const { message, field = "" } = result.failure;
  if (message === "notFound") return ok({ done: false, why: "gone" });
  if (message === "otherStore") return ok({ done: false, why: "refused" });
  if (message === "invalid" && result.failure.kind === "conflict")
    return ok({ done: false, why: conflictIn(field) });
  return result;
}

const conflicts: readonly Conflict[] = [
  "state",
  "wrong-item",
  "too-many",
  "too-few",
  "count-old",
  "difference-changed",
  "not-picked",
  "no-substitutes",
  "other-substitute",
  "substitute-gone",
  "amount-changed",
  "pieces-changed",
  "substitute-too-many",
  "order-changing",
  "reference-missing",
  "paid-out",
  "unknown-line",
];

/** Why the engine did not do something, from its message key. */
export function conflictIn(message: string): Conflict {
  return conflicts.find((why) => message === `error.pickup-${why}`) ?? "refused";
}
