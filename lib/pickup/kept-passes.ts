import type { Pickup } from "../commerce/pickup/types";

interface Kept {
  pickups: Pickup[];
  /** When the engine said so, in milliseconds since 1970. */
  seenAt: number;
}

const keyOf = (orderCode: string, token: string) => `maru:pass:${orderCode}:${token}`;

/** Keeps what a pass shows in this browser, so that it opens without a connection. */
export function keepPickups(orderCode: string, token: string, pickups: Pickup[], seenAt: number) {
  try {
    localStorage.setItem(keyOf(orderCode, token), JSON.stringify({ pickups, seenAt }));
  } catch {
    // Storage may be full or forbidden; the pass then needs a connection.
  }
}

/** What was last seen of an order's pickups with the same token. */
export function keptPickups(orderCode: string, token: string): Kept | undefined {
  try {
    const text = localStorage.getItem(keyOf(orderCode, token));
    const kept: Partial<Kept> = JSON.parse(text ?? "{}");
    const { pickups, seenAt } = kept;
    return Array.isArray(pickups) && typeof seenAt === "number" ? { pickups, seenAt } : undefined;
  } catch {
    return undefined;
  }
}
