/**
 * How far what one order collects at one store is. `draft` is chosen and holds nothing, `held`
 * keeps slot and stock while the shopper pays. From `placed` on it is the life that staff and
 * shopper see. `declined` waits for its shopper to choose another store.
 */
export const pickupStates = [
  "draft",
  "held",
  "placed",
  "picking",
  "ready",
  "arrived",
  "declined",
  "collected",
  "returned",
  "cancelled",
  "expired",
] as const;
export type PickupState = (typeof pickupStates)[number];

/** States of which a store has still to do something. */
export const openStates = ["placed", "picking", "ready", "arrived"] as const;

/** States of a placed order in which its pieces are set aside at the store. */
export const keptStates = [...openStates, "declined"] as const;

type Moves = Readonly<Partial<Record<PickupState, readonly PickupState[]>>>;

const from = (states: readonly PickupState[], to: PickupState): Moves =>
  Object.fromEntries(states.map((state) => [state, [to]]));
const within = (...states: PickupState[]): Moves =>
  Object.fromEntries(states.map((state) => [state, [state]]));

/** By command: the states in which it makes sense, each with those that it may lead to. */
export const transitions = {
  // The checkout.
  hold: from(["draft"], "held"),
  release: from(["held"], "draft"),
  // What its shopper holds in their hands is ready at once.
  place: { held: ["placed", "ready"] },
  drop: from(["draft", "held"], "cancelled"),
  // The store's people.
  start: from(["placed"], "picking"),
  "put-back": from(["picking"], "placed"),
  pick: within("picking"),
  short: within("picking"),
  substitute: within("picking"),
  propose: within("picking"),
  undo: within("picking"),
  // Nothing of it was found: it ends.
  stage: { picking: ["ready", "cancelled"] },
  "hand-over": from(["ready", "arrived"], "collected"),
  // Of a parcel: its label, and then the carrier takes it.
  label: within("ready"),
  send: from(["ready"], "collected"),
  "send-pass": within(...openStates),
  cancel: from(keptStates, "cancelled"),
  // The store cannot do it. It ends there at once, or waits until its shopper has chosen.
  decline: { placed: ["declined", "cancelled"], picking: ["declined", "cancelled"] },
  return: from(["collected", "returned"], "returned"),
  // A manager looked at what the shopper signed.
  "see-signature": within("collected", "returned"),
  // The till or the authority gave the receipt's number afterwards.
  receipt: within("collected", "returned"),
  // What left an order and lies in its bag goes back to its place, whatever became of the order.
  shelve: within(...keptStates, "collected", "returned", "cancelled", "expired"),
  // The shopper, who cancels until they stand there.
  come: within("placed", "picking", "ready"),
  arrive: from(["ready"], "arrived"),
  // They, or staff, say that they are not there after all.
  "not-here": from(["arrived"], "ready"),
  extend: within("ready"),
  "change-collector": within(...openStates),
  tell: within(...openStates),
  // What was proposed instead of a piece; without an answer in time, what they said before holds.
  "accept-substitute": within("placed", "picking"),
  "refuse-substitute": within("placed", "picking"),
  "lapse-substitute": within("placed", "picking"),
  // Told that the store is paused, or is not after all.
  pause: within("placed", "picking", "ready"),
  resume: within("placed", "picking", "ready"),
  "cancel-own": from(["placed", "picking", "ready", "declined"], "cancelled"),
  // Another time at the store; or another store, where a pickup of its own goes on.
  move: {
    placed: ["placed", "cancelled"],
    picking: ["picking", "cancelled"],
    ready: ["ready", "cancelled"],
    declined: ["cancelled"],
  },
  // No one chose in time.
  lapse: from(["declined"], "cancelled"),
  // The clock, and the office, whose new pieces bring it back to the queue.
  // Who said that they were there holds goods for no longer than anyone else.
  expire: from(["ready", "arrived"], "expired"),
  adjust: {
    held: ["held"],
    placed: ["placed"],
    picking: ["picking"],
    ready: ["ready", "placed"],
    arrived: ["arrived", "placed"],
    declined: ["declined"],
  },
} satisfies Readonly<Record<string, Moves>>;
export type Transition = keyof typeof transitions;

/** Where a command may lead from a state; nowhere when it makes no sense in it. */
export function leadsTo(command: Transition, state: PickupState): readonly PickupState[] {
  const moves: Moves = transitions[command];
  return moves[state] ?? [];
}

/** The states in which a command makes sense. */
export function statesFor(command: Transition): PickupState[] {
  return pickupStates.filter((state) => leadsTo(command, state).length > 0);
}

/** Whether stock is set aside for a pickup in this state. */
export function holdsStock(state: PickupState): boolean {
  return state === "held" || keptStates.some((one) => one === state);
}
