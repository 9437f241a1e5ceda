import { readStored, writeStored } from "../browser/storage";
import type { Pickup } from "./types";

interface Kept {
  pickups: Pickup[];
  /** When the engine said so, in milliseconds since 1970. */
  seenAt: number;
}

const keyOf = (orderCode: string, token: string) => `maru:pass:${orderCode}:${token}`;

const asBefore = { atCounter: false, amountDue: 0, currencyCode: "", payouts: [], pause: null };

/** Keeps what a pass shows in this browser, so that it opens without a connection. */
export function keepPickups(orderCode: string, token: string, pickups: Pickup[], seenAt: number) {
  writeStored(keyOf(orderCode, token), JSON.stringify({ pickups, seenAt }));
}

/** What was last seen of an order's pickups with the same token. */
export function keptPickups(orderCode: string, token: string): Kept | undefined {
  try {
    const kept: Partial<Kept> = JSON.parse(readStored(keyOf(orderCode, token)) ?? "{}");
    const { pickups, seenAt } = kept;
    if (!Array.isArray(pickups) || typeof seenAt !== "number") return undefined;
    // What was kept before pickups told of money and pauses says nothing of them.
    const whole = pickups.map((pickup) => ({ ...asBefore, ...pickup }));
    return { pickups: whole, seenAt };
  } catch {
    return undefined;
  }
}
