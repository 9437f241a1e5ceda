import { takesStep } from "@/contracts/transfers";
import type { Transfer, WaitingTransfer } from "./types";

interface Work extends Pick<Transfer, "from" | "to" | "state"> {
  lines: readonly Pick<Transfer["lines"][number], "packed">[];
}

/** Whether a transfer goes out of a store; else it comes in. */
export const goesOut = (transfer: Pick<Transfer, "from">, store: string) =>
  transfer.from.code === store;

/** Whether pieces of a box that was called off have still to be put back. */
export const isToPutBack = ({ state, lines }: Work) =>
  takesStep("shelve", state) && lines.some(({ packed }) => packed > 0);

/** Boxes that were called off, of all that waits: what lies in them is to be put back. */
export const boxesToEmpty = (waiting: readonly WaitingTransfer[]) =>
  waiting.filter(({ state }) => takesStep("shelve", state));

/**
 * Whether the store has the next step. It packs, sends or puts back what goes out, and counts what
 * comes in.
 */
export function waitsAt(transfer: Work, store: string) {
  const { from, to, state } = transfer;
  if (from.code === store) return takesStep("decline", state) || isToPutBack(transfer);
  return to.code === store && takesStep("receive", state);
}
