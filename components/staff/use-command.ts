"use client";

import { useTranslations } from "next-intl";
import { announceMessage } from "@/components/ui/toast";
import { applyCommand } from "@/contracts/pickup/apply-command";
import { engineNow } from "@/lib/staff/clock";
import type { Waiting } from "@/lib/staff/outbox";
import type { Command, PickupCommand } from "@/lib/staff/schemas";
import type { Pickup } from "@/lib/staff/types";
import { shortCode } from "./format";
import { outbox } from "./outbox";
import { signalRefused } from "./signals";
import { useStaff } from "./staff-context";
import { pressedAt } from "./taps";

/** Two taps within this time (ms) are one: a thumb's, not a second thought. */
const doubleTapMs = 700;
let last = { said: "", at: 0 };

type Without<T> = T extends Command ? Omit<T, "id" | "device"> : never;

/** A command before it has its id and the device's name. */
export type NewCommand = Without<Command>;

interface Said {
  /** When it was so, by the device's own clock; now when left out. */
  saidAt?: number;
  /** What it is about, where the board does not know it. */
  about?: Waiting["about"];
}

/**
 * Gives commands: checked against what the device knows, written down, and sent as soon as may be.
 * Answers whether it was taken; when not, it has been said why. What was so some time before says
 * when, by the device's own clock.
 */
export function useCommand(): (wanted: NewCommand, more?: Said) => boolean {
  const t = useTranslations("staff");
  const { at, session, deviceName, pickups, onTheirWay } = useStaff();
  return (wanted, { saidAt = Date.now(), about } = {}) => {
    if (isDoubleTap(wanted)) return true;
    const made = new Date(engineNow()).toISOString();
    const given = { person: session.name, now: made };
    const command = { ...wanted, id: crypto.randomUUID(), device: deviceName } as Command;
    const pickup =
      "pickupId" in command ? pickups.find(({ id }) => id === command.pickupId) : undefined;
    // What ends the order is not undone, and nothing can be built on it before the engine agrees.
    if ("pickupId" in command && onTheirWay.has(command.pickupId)) {
      signalRefused();
      announceMessage(t("onItsWay.first"), { tone: "danger" });
      return false;
    }
    if ("pickupId" in command && command.type !== "return") {
      const applied = pickup && applyCommand(pickup, command as PickupCommand, given);
      if (applied && !applied.ok) {
        signalRefused();
        const who = `${shortCode(pickup)} · ${pickup.collectorName}`;
        announceMessage(`${who}: ${t(`why.${applied.why}`)}`, { tone: "danger" });
        return false;
      }
    }
    last = { said: JSON.stringify(wanted), at: pressedAt() };
    const { market, store, language } = at;
    const place = { market, store, language };
    void outbox().add({
      command,
      at: place,
      email: session.email,
      person: session.name,
      made,
      saidAt,
      ...(about ? { about } : pickup && { about: aboutOf(pickup) }),
    });
    return true;
  };
}

/** An order as people call it. */
export const aboutOf = ({ orderCode, collectorName }: Pickup) => ({
  orderCode,
  name: collectorName,
});

/** Whether the same was taken a moment ago. Pieces are counted by tapping: each tap is one. */
function isDoubleTap(wanted: NewCommand): boolean {
  return (
    wanted.type !== "pick" &&
    JSON.stringify(wanted) === last.said &&
    pressedAt() - last.at < doubleTapMs
  );
}
