import {
  isNotice,
  type OrderRingKind,
  type RingKind,
  ringKinds,
  type SoundingKind,
  type TransferRingKind,
  unansweredOf,
} from "@/contracts/pickup/rings";
import { unansweredTransfer } from "@/contracts/pickup/transfer-rings";
import type { HelpCall, Pickup, WaitingTransfer } from "./types";

export { isNotice, type RingKind, ringKinds, type SoundingKind };

/** What a device can be told to be quiet about. */
export const soundingKinds = ringKinds.filter((kind): kind is SoundingKind => !isNotice(kind));

interface Rung {
  /** The same for the same event, after a reload too. */
  key: string;
  /** When it happened, or when the promise began to be in danger: epoch milliseconds. */
  at: number;
}

/** Something about an order that rings until a person of the store has opened it. */
export interface OrderRing extends Rung {
  kind: OrderRingKind;
  pickup: Pickup;
}

/** A shopper in an aisle, who rings until a person says that they come. */
export interface HelpRing extends Rung {
  kind: "help";
  call: HelpCall;
}

/** A box between stores, which rings until a person of the store has opened it. */
export interface TransferRing extends Rung {
  kind: TransferRingKind;
  transfer: WaitingTransfer;
}

export type Ring = OrderRing | HelpRing | TransferRing;

/** What a ring is about, by the name of its notification. */
export function aboutOf(ring: Ring): string {
  if ("pickup" in ring) return `order-${ring.pickup.id}`;
  return "call" in ring ? `help-${ring.call.id}` : `transfer-${ring.transfer.id}`;
}

interface Hearing {
  /** When the person signed in on this device: what was so before is no news to them. */
  since: number;
  now: number;
  /** Minutes before its promise at which an order that is not ready rings; 0 for never. */
  warnMinutes: number;
}

/**
 * What no person of the store has answered yet, the most pressing first. All times are the engine's,
 * in epoch milliseconds.
 */
export function ringsOf(
  pickups: readonly Pickup[],
  { since, now, warnMinutes }: Hearing,
): OrderRing[] {
  const rings = pickups.flatMap((pickup) =>
    unansweredOf(pickup, { now, warnMinutes }).flatMap(({ kind, at }): OrderRing[] =>
      at > since ? [{ key: `${kind} ${pickup.id} ${at}`, kind, pickup, at }] : [],
    ),
  );
  return rings.sort(byPressure);
}

const byPressure = (a: Ring, b: Ring) =>
  ringKinds.indexOf(a.kind) - ringKinds.indexOf(b.kind) || a.at - b.at;

/** What no person of the store has answered of its transfers. As `ringsOf` */
export function transferRingsOf(
  transfers: readonly WaitingTransfer[],
  { since, now }: Pick<Hearing, "since" | "now">,
): TransferRing[] {
  const rings = transfers.flatMap((transfer) =>
    unansweredTransfer(transfer, now).flatMap(({ kind, at }): TransferRing[] =>
      at > since ? [{ key: `${kind} ${transfer.id} ${at}`, kind, transfer, at }] : [],
    ),
  );
  return rings.sort(byPressure);
}

/** Who asks for help rings also where the person has just signed in: they still stand there. */
export function helpRingsOf(calls: readonly HelpCall[], now: number): HelpRing[] {
  return calls
    .filter(({ expiresAt }) => Date.parse(expiresAt) > now)
    .map((call) => ({
      key: `help ${call.id}`,
      kind: "help",
      call,
      at: Date.parse(call.askedAt),
    }));
}

/** What waits for an answer rings again after so long (ms): often enough, and calm. */
const repeatMs = 30_000;

/** Knows what has rung on a device, and when it is time again. */
export class RingBook {
  private readonly known = new Set<string>();
  private last = Number.NEGATIVE_INFINITY;

  /**
   * What is news, and what is to sound: the news, or all that still waits when the pause is over.
   * @param now of any clock that runs evenly, in milliseconds
   */
  hear<R extends Ring>(rings: readonly R[], now: number): { news: R[]; sounding: R[] } {
    const news = rings.filter(({ key }) => !this.known.has(key));
    for (const key of this.known)
      if (!rings.some((ring) => ring.key === key)) this.known.delete(key);
    for (const { key } of news) this.known.add(key);
    const isOver = now - this.last >= repeatMs;
    const sounding = news.length > 0 ? news : isOver ? [...rings] : [];
    if (sounding.length > 0) this.last = now;
    return { news, sounding };
  }
}
