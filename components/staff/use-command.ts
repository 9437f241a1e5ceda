"use client";

import { useTranslations } from "next-intl";
import { announceMessage } from "@/components/ui/toast";
import { applyCommand } from "@/contracts/pickup/apply-command";
import { engineNow } from "@/lib/staff/clock";
import type { Command, PickupCommand } from "@/lib/staff/schemas";
import { outbox } from "./outbox";
import { signalRefused } from "./signals";
import { useStaff } from "./staff-context";

/** Two taps within this time (ms) are one: a thumb's, not a second thought. */
const doubleTapMs = 700;
let last = { said: "", at: 0 };

type Without<T> = T extends Command ? Omit<T, "id" | "device"> : never;

/** A command before it has its id and the device's name. */
export type NewCommand = Without<Command>;

/**
 * Gives commands: checked against what the device knows, written down, and sent as soon as may be.
 * Answers whether it was taken; when not, it has been said why. What was so some time before says
 * when, by the device's own clock.
 */
export function useCommand(): (wanted: NewCommand, saidAt?: number) => boolean {
  const t = useTranslations("staff");
  const { at, session, deviceName, pickups } = useStaff();
  return (wanted, saidAt = Date.now()) => {
    if (isDoubleTap(wanted)) return true;
    const made = new Date(engineNow()).toISOString();
    const given = { person: session.name, now: made };
    const command = { ...wanted, id: crypto.randomUUID(), device: deviceName } as Command;
    if ("pickupId" in command && command.type !== "return") {
      const pickup = pickups.find(({ id }) => id === command.pickupId);
      const applied = pickup && applyCommand(pickup, command as PickupCommand, given);
      if (applied && !applied.ok) {
        signalRefused();
        announceMessage(t(`why.${applied.why}`), { tone: "danger" });
        return false;
      }
    }
    last = { said: JSON.stringify(wanted), at: performance.now() };
    const { market, store, language } = at;
    const place = { market, store, language };
    void outbox().add({
      command,
      at: place,
      email: session.email,
      person: session.name,
      made,
      saidAt,
    });
    return true;
  };
}

/** Whether the same was taken a moment ago. Pieces are counted by tapping: each tap is one. */
function isDoubleTap(wanted: NewCommand): boolean {
  return (
    wanted.type !== "pick" &&
    JSON.stringify(wanted) === last.said &&
    performance.now() - last.at < doubleTapMs
  );
}
