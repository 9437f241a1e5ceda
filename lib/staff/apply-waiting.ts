import { applyCommand } from "@/contracts/pickup/apply-command";
import type { PickupCommand } from "./schemas";
import type { Pickup } from "./types";

/** Pickups as they will be when what waits to be sent is done; what does not fit is left out. */
export function applyWaiting(
  pickups: readonly Pickup[],
  waiting: readonly { command: PickupCommand; person: string; made: string }[],
): Pickup[] {
  if (waiting.length === 0) return [...pickups];
  return pickups.map((pickup) =>
    waiting.reduce((present, { command, person, made: now }) => {
      if (command.pickupId !== pickup.id) return present;
      // The engine's answer may be here before the command's own: it is part of the pickup already.
      if (present.commands.includes(command.id)) return present;
      const applied = applyCommand(present, command, { person, now });
      return applied.ok ? applied.pickup : present;
    }, pickup),
  );
}
