import type { PickupState } from "./states";

/** What the people of a store have to hear of an order, the most pressing first. */
const orderRingKinds = ["arrived", "cancelled", "late", "placed"] as const;
export type OrderRingKind = (typeof orderRingKinds)[number];

/** What they have to hear of boxes between stores, the most pressing first. */
const transferRingKinds = ["transferLate", "transferAsked", "transferSent"] as const;
export type TransferRingKind = (typeof transferRingKinds)[number];

/** All that rings: shoppers who ask for help in an aisle stand there, and come first. */
export const ringKinds = ["help", ...orderRingKinds, ...transferRingKinds] as const;
export type RingKind = (typeof ringKinds)[number];

/** What is shown and said once, without a sound, and never to managers. */
export const noticeKinds = ["transferSent"] as const satisfies readonly RingKind[];
type NoticeKind = (typeof noticeKinds)[number];
/** What sounds until a person answers. */
export type SoundingKind = Exclude<RingKind, NoticeKind>;

/** Whether a kind is no more than a notice. */
export const isNotice = (kind: RingKind): kind is NoticeKind =>
  (noticeKinds as readonly RingKind[]).includes(kind);

type Moment = string | Date | null;

/** What of an order says whether it rings. */
export interface Ringable {
  state: PickupState;
  placedAt: Moment;
  arrivedAt: Moment;
  cancelledAt: Moment;
  readyAt: Moment;
  slotStart: string | Date;
  /** Who works on it, or did. */
  pickerId: unknown;
  /** When a person of the store last opened it or worked on it. */
  answeredAt: Moment;
}

/** Something that happened at `at`, or that is in danger since then (epoch milliseconds). */
export interface RingMoment {
  kind: OrderRingKind;
  at: number;
}

interface Clock {
  /** Epoch milliseconds. */
  now: number;
  /** Minutes before its promise at which an order that is not ready rings; 0 for never. */
  warnMinutes: number;
}

/** What of an order no person has answered yet; by one rule on devices and at the engine. */
export function unansweredOf(pickup: Ringable, clock: Clock): RingMoment[] {
  return orderRingKinds.flatMap((kind) => {
    const at = momentOf(kind, pickup, clock);
    return at !== null && at > (time(pickup.answeredAt) ?? 0) ? [{ kind, at }] : [];
  });
}

const time = (moment: Moment) => (moment === null ? null : new Date(moment).getTime());

function momentOf(
  kind: OrderRingKind,
  pickup: Ringable,
  { now, warnMinutes }: Clock,
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
      const from = new Date(pickup.slotStart).getTime() - warnMinutes * 60_000;
      return from <= now ? from : null;
    }
    case "cancelled": {
      // Of what no person has begun, there is nothing to stop.
      const isInWork = pickup.pickerId !== null || pickup.readyAt !== null;
      return state === "cancelled" && isInWork ? time(pickup.cancelledAt) : null;
    }
  }
}
