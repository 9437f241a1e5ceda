import { takesStep } from "@/contracts/transfers";
import type { Transfer } from "./types";

/** Whether a transfer goes out of a store; else it comes in. */
export const goesOut = (transfer: Pick<Transfer, "from">, store: string) =>
  transfer.from.code === store;

/** Whether the store has the next step: to pack and send what goes out, to count what comes in. */
export function waitsAt(
  { from, to, state }: Pick<Transfer, "from" | "to" | "state">,
  store: string,
) {
  if (from.code === store) return takesStep("decline", state);
  return to.code === store && takesStep("receive", state);
}
