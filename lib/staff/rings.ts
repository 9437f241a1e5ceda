import type { Pickup } from "./types";

/** What the people of a store have to hear of, the most pressing first. */
export const ringKinds = ["arrived", "cancelled", "late", "placed"] as const;
export type RingKind = (typeof ringKinds)[number];

/** Something about an order that rings until a person of the store has opened it. */
export interface Ring {
  /** The same for the same event, after a reload too. */
  key: string;
  kind: RingKind;
  pickup: Pickup;
  /** When it happened, or when the promise began to be in danger: epoch milliseconds. */
  at: number;
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
export function ringsOf(pickups: readonly Pickup[], { since, now, warnMinutes }: Hearing): Ring[] {
  const rings = pickups.flatMap((pickup) =>
    ringKinds.flatMap((kind): Ring[] => {
      const at = momentOf(kind, pickup, { now, warnMinutes });
      if (at === null || at <= since || at <= answered(pickup)) return [];
      return [{ key: `${kind} ${pickup.id} ${at}`, kind, pickup, at }];
    }),
  );
  const rank = ({ kind }: Ring) => ringKinds.indexOf(kind);
  return rings.sort((a, b) => rank(a) - rank(b) || a.at - b.at);
}

const answered = ({ answeredAt }: Pickup) => (answeredAt ? Date.parse(answeredAt) : 0);
const time = (iso: string | null) => (iso === null ? null : Date.parse(iso));

function momentOf(
  kind: RingKind,
  pickup: Pickup,
  { now, warnMinutes }: Pick<Hearing, "now" | "warnMinutes">,
): number | null {
  const { state } = pickup;
  switch (kind) {
    case "placed":
      return state === "placed" ? time(pickup.placedAt) : null;
    case "arrived":
      return state === "arrived" ? time(pickup.arrivedAt) : null;
    case "late": {
      const isOpen = state === "placed" || state === "picking";
      if (!isOpen || warnMinutes <= 0) return null;
      const from = Date.parse(pickup.slotStart) - warnMinutes * 60_000;
      return from <= now ? from : null;
    }
    case "cancelled": {
      // Of what no person has begun, there is nothing to stop.
      const isInWork = pickup.pickerId !== null || pickup.readyAt !== null;
      return state === "cancelled" && isInWork ? time(pickup.cancelledAt) : null;
    }
  }
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
  hear(rings: readonly Ring[], now: number): { news: Ring[]; sounding: Ring[] } {
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
