import type { CodeOf } from "./pickup/conflicts";

/** How far a transfer of stock between two stores is. The last three are its ends. */
export const transferStates = [
  "requested",
  "packing",
  "packed",
  "sent",
  "received",
  "declined",
  "cancelled",
] as const;
export type TransferState = (typeof transferStates)[number];

/** Why a store asks another one for pieces: low stock, a shopper who waits, an even spread. */
export const transferReasons = ["low", "shopper", "balance"] as const;
export type TransferReason = (typeof transferReasons)[number];

/** Why a store does not send what another one asked for. */
export const transferDeclines = ["not-found", "too-busy", "other"] as const;
export type TransferDecline = (typeof transferDeclines)[number];

/** Which store takes a step: the one that gives pieces, or the one that asked for them. */
export type TransferSide = "sender" | "receiver";

/** Who takes a step, from where, and where it leads. */
export interface TransferStepRule {
  by: TransferSide;
  from: readonly TransferState[];
  /** Without one it stays as it is. */
  to?: TransferState;
}

const beforeSent = ["requested", "packing", "packed"] as const;

/** Every step of a transfer after it was asked for. */
export const transferSteps = {
  /** A piece into the box, or out of it again. */
  pack: { by: "sender", from: beforeSent, to: "packing" },
  /** The box is closed with what is in it. */
  close: { by: "sender", from: ["packing"], to: "packed" },
  label: { by: "sender", from: ["packed"], to: "packed" },
  /** The carrier takes it. */
  send: { by: "sender", from: ["packed"], to: "sent" },
  decline: { by: "sender", from: beforeSent, to: "declined" },
  cancel: { by: "receiver", from: beforeSent, to: "cancelled" },
  /** What lay in a box that was called off is at its place again. */
  shelve: { by: "sender", from: ["declined", "cancelled"] },
  /** All of it was counted. */
  receive: { by: "receiver", from: ["sent"], to: "received" },
} as const satisfies Record<string, TransferStepRule>;
export type TransferStep = keyof typeof transferSteps;

/** Whether a step makes sense in a state. */
export function takesStep(step: TransferStep, state: TransferState): boolean {
  const { from }: TransferStepRule = transferSteps[step];
  return from.includes(state);
}

/** Why a transfer is not changed as it was asked. */
export const transferConflicts = [
  /** A colleague or the other store was faster. */
  "transfer-state",
  /** More than was asked for, fewer than none, or not all of it counted. */
  "transfer-pieces",
  /** The store has not so many that are free. */
  "transfer-not-free",
  /** It has no label, or another one was scanned. */
  "transfer-label",
] as const;
export type TransferConflict = (typeof transferConflicts)[number];
export type TransferErrorCode = CodeOf<TransferConflict>;

/** The most pieces of a line. */
export const mostTransferred = 999;
