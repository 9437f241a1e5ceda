import type { RejectedCommand } from "./outbox";
import type { Conflict, PickupState } from "./types";

const byState = {
  placed: "start-again",
  picking: "leave-it",
  ready: "scan-again",
  arrived: "scan-again",
  declined: "keep-bag",
  collected: "give-nothing",
  returned: "pay-nothing",
  cancelled: "put-back",
  expired: "put-back",
} as const satisfies Record<PickupState, string>;

const byReason = {
  "unknown-line": "do-again",
  "wrong-item": "do-again",
  "too-many": "do-again",
  "too-few": "do-again",
  "not-picked": "do-again",
  "no-substitutes": "mark-short",
  "other-substitute": "mark-short",
  "substitute-gone": "mark-short",
  "ask-shopper": "ask-shopper",
  "shopper-asked": "wait-for-shopper",
  "manager-missing": "ask-manager",
  "pieces-changed": "look-then-again",
  "amount-changed": "take-amount",
  "reference-missing": "note-slip",
  "paid-out": "pay-nothing",
  "back-already": "nothing",
  "age-unchecked": "check-age",
  "second-missing": "ask-colleague",
  "signature-missing": "have-signed",
  "sent-enough": "show-id",
  "not-labelled": "label-first",
  "wrong-label": "do-again",
  "shelf-full": "other-shelf",
  "order-changing": "wait-for-office",
  "code-wrong": "ask-for-pass",
  "code-locked": "ask-for-pass",
  "count-old": "count-again",
  "difference-changed": "count-again",
  "damage-decided": "nothing",
  "pause-over": "nothing",
  "pause-overtaken": "look-at-pause",
  gone: "tell-manager",
  refused: "tell-manager",
} as const satisfies Record<Exclude<Conflict, "state">, string>;

export type Todo =
  | (typeof byState)[keyof typeof byState]
  | (typeof byReason)[keyof typeof byReason];

/** What a person does now about a step that was not done: by how the order stands, else by why. */
export function whatToDo({ why, pickup }: Pick<RejectedCommand, "why" | "pickup">): Todo {
  if (why !== "state") return byReason[why];
  return pickup ? byState[pickup.state] : "tell-manager";
}
