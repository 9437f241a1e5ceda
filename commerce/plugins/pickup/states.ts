import type { PickupState } from "./types";

const next: Record<PickupState, readonly PickupState[]> = {
  draft: ["held"],
  held: ["placed", "draft", "cancelled"],
  placed: ["picking", "cancelled"],
  picking: ["ready", "placed", "cancelled"],
  // Back to the queue when the office adds pieces.
  ready: ["arrived", "collected", "cancelled", "expired", "placed"],
  arrived: ["collected", "cancelled", "placed"],
  collected: ["returned"],
  returned: [],
  cancelled: [],
  expired: [],
};

/** Whether a pickup may go from one state to the other. */
export function mayBecome(from: PickupState, to: PickupState): boolean {
  return next[from].includes(to);
}

/** States of which a store has still to do something. */
export const openStates = ["placed", "picking", "ready", "arrived"] as const;

/** Whether stock is set aside for a pickup in this state. */
export function holdsStock(state: PickupState): boolean {
  return state === "held" || (openStates as readonly string[]).includes(state);
}
