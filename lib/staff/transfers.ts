import "server-only";
import type { Document, ResultOf } from "@/contracts/documents";
import { reasonOf } from "@/contracts/pickup/conflicts";
import { transferConflicts } from "@/contracts/transfers";
import { ok, type Result } from "@/lib/result";
import { queryAsStaff } from "./query-as-staff";
import {
  cancelTransferMutation,
  closeTransferMutation,
  declineTransferMutation,
  labelTransferMutation,
  packTransferMutation,
  receiveTransferMutation,
  requestTransferMutation,
  sendTransferMutation,
  shelveTransferMutation,
  transfersQuery,
} from "./transfer-queries";
import type { TransferCommand } from "./transfer-schemas";
import type { At, Transfer, TransferOutcome } from "./types";

type StepCommand = Exclude<TransferCommand, { type: "request" }>;
type Named<Type> = Extract<StepCommand, { type: Type }>;
type Answer = ResultOf<typeof packTransferMutation>;

/** Each step with its document; its input is what the device sends, which the types compare. */
type Documents = {
  [Type in StepCommand["type"]]: Document<
    Answer,
    { input: Omit<Named<Type>, "type" | "id"> & { commandId: string } }
  >;
};

const documents: Documents = {
  pack: packTransferMutation,
  shelve: shelveTransferMutation,
  close: closeTransferMutation,
  label: labelTransferMutation,
  send: sendTransferMutation,
  receive: receiveTransferMutation,
  decline: declineTransferMutation,
  cancel: cancelTransferMutation,
};

/** What goes out of a store and comes in, with what ended of late. */
export async function getTransfers(at: At): Promise<Result<Transfer[]>> {
  const variables = { store: at.store };
  const result = await queryAsStaff({ ...at, query: transfersQuery, variables });
  return result.ok ? ok(result.value.stockTransfers) : result;
}

/** Has the engine take a step, once per id. That it does not fit any more is an outcome. */
export async function runTransfer(
  at: At,
  command: TransferCommand,
): Promise<Result<TransferOutcome>> {
  return outcomeOf(command.type === "request" ? await ask(at, command) : await take(at, command));
}

function ask(
  at: At,
  { id, type: _, from, ...rest }: Extract<TransferCommand, { type: "request" }>,
) {
  const input = { ...rest, fromStoreCode: from, toStoreCode: at.store, commandId: id };
  return queryAsStaff({ ...at, query: requestTransferMutation, variables: { input } });
}

function take<Type extends StepCommand["type"]>(
  at: At,
  { type, id, ...rest }: Named<Type> & { type: Type },
) {
  const input = { ...rest, commandId: id };
  return queryAsStaff({ ...at, query: documents[type], variables: { input } });
}

function outcomeOf(result: Result<Answer>): Result<TransferOutcome> {
  if (result.ok) return ok({ done: true, transfer: result.value.transfer });
  const { kind, message, field } = result.failure;
  if (message === "notFound") return ok({ done: false, why: "gone" });
  const why = kind === "conflict" ? reasonOf(transferConflicts, field) : undefined;
  return why ? ok({ done: false, why }) : result;
}
