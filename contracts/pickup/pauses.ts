import type { Span } from "../opening";

/**
 * What a store's manager says of the rest of its day. `closed`: no person can come. `paused`: it is
 * open and hands no orders out. `fewer`: it takes fewer orders a slot.
 */
export const pauseKinds = ["closed", "paused", "fewer"] as const;
export type PauseKind = (typeof pauseKinds)[number];

/** As long as it holds, in epoch milliseconds. */
export interface Pause extends Span {
  kind: PauseKind;
  /** Orders a slot; null where none is collected. */
  capacity: number | null;
}

/** The most orders a slot that a manager may set. */
export const mostASlot = 999;

/** Whether nothing is collected while it holds. */
export const stopsPickup = ({ kind }: Pick<Pause, "kind">): boolean => kind !== "fewer";
