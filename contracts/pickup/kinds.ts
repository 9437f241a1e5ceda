import type { Transition } from "./states";

/** What a store prepares: an order that is collected there, or a parcel that it sends. */
export type PickupKind = "collect" | "parcel";

/** What happens to a parcel at its store; whatever else a pickup knows is for a shopper at a counter. */
const stepsOfParcels: readonly Transition[] = [
  "start",
  "put-back",
  "pick",
  "short",
  "undo",
  "stage",
  "label",
  "send",
  "decline",
  "shelve",
];

const onlyOfParcels: readonly Transition[] = ["label", "send"];

/** Whether a command is for what is prepared, in whatever state it is. */
export function isFor(kind: PickupKind, command: Transition): boolean {
  return kind === "parcel" ? stepsOfParcels.includes(command) : !onlyOfParcels.includes(command);
}
