import "server-only";
import type { Document, ResultOf } from "@/contracts/documents";
import { reasonOf, staffConflicts, storeConflicts } from "@/contracts/pickup/conflicts";
import { ok, type Result } from "@/lib/result";
import {
  cancelMutation,
  correctMutation,
  declineMutation,
  handOverMutation,
  labelMutation,
  notHereMutation,
  pauseMutation,
  pickMutation,
  proposeMutation,
  putBackMutation,
  resumeMutation,
  returnMutation,
  sendMutation,
  sendPassMutation,
  settleMutation,
  shelveMutation,
  shortMutation,
  stageMutation,
  startMutation,
  substituteMutation,
  undoMutation,
} from "./command-queries";
import { decideDamaged, noteDamaged, undoDamaged } from "./damaged";
import { placedRow } from "./placed-row";
import { queryAsStaff } from "./query-as-staff";
import type { Command, PickupCommand } from "./schemas";
import type { At, Outcome } from "./types";

/** What is a shopper's pickup's and needs no store beside it. */
type PlainCommand = Exclude<PickupCommand, { type: "return" }>;
type Named<Type> = Extract<PlainCommand, { type: Type }>;
type Answer = ResultOf<typeof handOverMutation>;

/** Each command with its document; its input is what the device sends, which the types compare. */
type Documents = {
  [Type in PlainCommand["type"]]: Document<
    Answer,
    { input: Omit<Named<Type>, "type" | "id"> & { commandId: string; ageMs: number } }
  >;
};

const documents: Documents = {
  start: startMutation,
  "put-back": putBackMutation,
  pick: pickMutation,
  short: shortMutation,
  substitute: substituteMutation,
  propose: proposeMutation,
  undo: undoMutation,
  stage: stageMutation,
  "hand-over": handOverMutation,
  cancel: cancelMutation,
  decline: declineMutation,
  "not-here": notHereMutation,
  label: labelMutation,
  send: sendMutation,
  "send-pass": sendPassMutation,
  shelve: shelveMutation,
};

/**
 * Has the engine do a command, once per id. That it does not fit any more is an outcome. Failures
 * are what may go well when it is sent again.
 * @param ageMs how long ago it was given, by the device's own clock
 */
export async function runCommand(
  at: At,
  command: Command,
  ageMs: number,
): Promise<Result<Outcome>> {
  switch (command.type) {
    case "correct-stock":
      return correctStock(at, command, ageMs);
    case "settle-discrepancy":
      return settle(at, command);
    case "note-damaged":
      return doneOr(await noteDamaged(at, command, ageMs));
    case "decide-damaged":
      return doneOr(await decideDamaged(at, command, ageMs));
    case "undo-damaged":
      return doneOr(await undoDamaged(at, command, ageMs));
    case "pause-store":
      return pauseStore(at, command, ageMs);
    case "resume-store":
      return resumeStore(at, command);
    case "return":
      return takeBack(at, command, ageMs);
    default:
      return changePickup(at, command, ageMs);
  }
}

async function changePickup<Type extends PlainCommand["type"]>(
  at: At,
  { type, id, ...rest }: Named<Type> & { type: Type },
  ageMs: number,
): Promise<Result<Outcome>> {
  const input = { ...rest, commandId: id, ageMs };
  return outcomeOf(at, await queryAsStaff({ ...at, query: documents[type], variables: { input } }));
}

async function takeBack(
  at: At,
  { id, type: _, ...rest }: Extract<Command, { type: "return" }>,
  ageMs: number,
): Promise<Result<Outcome>> {
  const input = { ...rest, storeCode: at.store, commandId: id, ageMs };
  return outcomeOf(at, await queryAsStaff({ ...at, query: returnMutation, variables: { input } }));
}

function outcomeOf(at: At, result: Result<Answer>): Result<Outcome> {
  if (!result.ok) return refusedFor(result);
  const answer = result.value.result;
  switch (answer.__typename) {
    case "Pickup":
      return ok({ done: true, pickup: placedRow(answer.row, at.market) });
    case "PickupConflictError": {
      const pickup = placedRow(answer.pickup.row, at.market);
      const why = reasonOf(staffConflicts, answer.reason) ?? "refused";
      return ok({ done: false, why, pickup });
    }
    case "PickupCodeError": {
      const { retryAfter } = answer;
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
  const result = await queryAsStaff({
    ...at,
    query: correctMutation,
    variables: { input: { ...rest, storeCode: at.store, commandId: id, ageMs } },
  });
  if (!result.ok) return refusedFor(result);
  return ok({ done: true, article: result.value.correctStoreStock });
}

async function settle(
  at: At,
  command: Extract<Command, { type: "settle-discrepancy" }>,
): Promise<Result<Outcome>> {
  const { id, device, discrepancyId, reason, seen } = command;
  const result = await queryAsStaff({
    ...at,
    query: settleMutation,
    variables: { input: { id: discrepancyId, reason, seen, device, commandId: id } },
  });
  return doneOr(result);
}

async function pauseStore(
  at: At,
  { id, type: _, ...rest }: Extract<Command, { type: "pause-store" }>,
  ageMs: number,
): Promise<Result<Outcome>> {
  const input = { ...rest, storeCode: at.store, commandId: id, ageMs };
  const result = await queryAsStaff({ ...at, query: pauseMutation, variables: { input } });
  return doneOr(result);
}

async function resumeStore(
  at: At,
  { id, type: _, ...rest }: Extract<Command, { type: "resume-store" }>,
): Promise<Result<Outcome>> {
  const input = { ...rest, storeCode: at.store, commandId: id };
  const result = await queryAsStaff({ ...at, query: resumeMutation, variables: { input } });
  return doneOr(result);
}

/** Done, or refused as below, where the answer says no more. */
function doneOr(result: Result<unknown>): Result<Outcome> {
  return result.ok ? ok({ done: true }) : refusedFor(result);
}

/** What no second try would change is an outcome, so that a queue of commands goes on. */
function refusedFor(result: Extract<Result<never>, { ok: false }>): Result<Outcome> {
  const { message, field } = result.failure;
  if (message === "notFound") return ok({ done: false, why: "gone" });
  if (message === "otherStore") return ok({ done: false, why: "refused" });
  if (message === "invalid" && result.failure.kind === "conflict")
    return ok({ done: false, why: reasonOf(storeConflicts, field) ?? "refused" });
  return result;
}
