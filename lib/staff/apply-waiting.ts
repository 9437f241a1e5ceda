import { applyCommand } from "@/contracts/pickup/apply-command";
import type { PickupCommand } from "./schemas";
import type { Pickup, PickupState } from "./types";

/** A command on its way to the engine. */
interface OnItsWay {
  command: PickupCommand;
  person: string;
  made: string;
}

const over: readonly PickupState[] = ["declined", "collected", "returned", "cancelled", "expired"];

const alwaysFinal: readonly PickupCommand["type"][] = [
  "hand-over",
  "send",
  "cancel",
  "decline",
  "return",
];

/**
 * Pickups as they will be when what waits to be sent is done; what does not fit is left out. What
 * cannot be taken back is not shown as done: it is, once the engine has agreed.
 */
export function applyWaiting(pickups: readonly Pickup[], waiting: readonly OnItsWay[]): Pickup[] {
  if (waiting.length === 0) return [...pickups];
  return pickups.map((pickup) =>
    waiting.reduce((present, one) => {
      const next = afterCommand(present, one);
      return next && !isFinal(one.command, present, next) ? next : present;
    }, pickup),
  );
}

/**
 * The steps on their way that cannot be taken back, by pickup. Goods are handed over, money is given
 * back, or an order ends.
 */
export function finalSteps<One extends OnItsWay>(
  pickups: readonly Pickup[],
  waiting: readonly One[],
): Map<string, One> {
  const steps = new Map<string, One>();
  for (const one of waiting) {
    const { command } = one;
    const pickup = pickups.find(({ id }) => id === command.pickupId);
    const next = pickup && afterCommand(pickup, one);
    // The board may not have it: it is over, or was found by its pass a moment ago.
    if (pickup ? next && isFinal(command, pickup, next) : alwaysFinal.includes(command.type))
      steps.set(command.pickupId, one);
  }
  return steps;
}

function afterCommand(present: Pickup, { command, person, made: now }: OnItsWay) {
  if (command.pickupId !== present.id) return undefined;
  // The engine's answer may be here before the command's own: it is part of the pickup already.
  if (present.commands.includes(command.id)) return undefined;
  const applied = applyCommand(present, command, { person, now });
  return applied.ok ? applied.pickup : undefined;
}

function isFinal({ type }: PickupCommand, before: Pickup, after: Pickup): boolean {
  return type === "return" || (over.includes(after.state) && !over.includes(before.state));
}
