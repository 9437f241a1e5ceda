import type { PickupState } from "./types";

/** States of which a store has still to do something. */
export const openStates = ["placed", "picking", "ready", "arrived"] as const;

/** Whether stock is set aside for a pickup in this state. */
export function holdsStock(state: PickupState): boolean {
  return state === "held" || (openStates as readonly string[]).includes(state);
}
