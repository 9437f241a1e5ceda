import { addDays, dateAt } from "../../../../contracts/zoned-time";
import { capacityAt, collectingSpans, type PausedSchedule } from "./pauses";
import { type Slot, slotsOf } from "./slots";
import { afterWork, latestStart } from "./work";

const minute = 60_000;

/** What the promise needs to know of a store's settings. */
export interface StoreClock extends PausedSchedule {
  prepMinutes: number;
  slotMinutes: number;
  slotCapacity: number;
}

/** What a store already has to do. */
export interface Load {
  /** Orders that are not ready yet and are due before a new one would be. */
  queue: number;
  /** Orders by the beginning of their slot. */
  taken: ReadonlyMap<number, number>;
}

/**
 * Why the promise is what it is. `prepared` is as soon as it can be. `opens`: the store is closed
 * now. `queue`: others are served before. `slots-full`: earlier slots are full.
 */
export type PromiseReason = "prepared" | "opens" | "queue" | "slots-full";

export interface PickupPromise {
  slot: Slot;
  /** Until when (epoch ms) an order still gets this slot, as long as there is room in it. */
  orderBy: number;
  reason: PromiseReason;
  /** When the store opens next; only while it is closed. */
  opensAt: number | undefined;
}

export interface OfferedSlot {
  slot: Slot;
  /** How many more orders it takes. */
  left: number;
}

/** How far ahead slots are given out. */
export const daysAhead = 14;

// Nearly every promise is found here; only a full or closed store needs the whole way.
const soon = 2;

/**
 * The earliest slot at whose beginning a cart can be ready. Preparation takes opening time from
 * `now` on. Every full slot's worth of waiting orders takes the length of a slot more. The slot
 * must have room. Undefined when there is none in the next two weeks.
 */
export function promiseOf(store: StoreClock, load: Load, now: number): PickupPromise | undefined {
  return promiseWithin(store, load, now, soon) ?? promiseWithin(store, load, now, daysAhead);
}

function promiseWithin(
  store: StoreClock,
  load: Load,
  now: number,
  days: number,
): PickupPromise | undefined {
  const spans = collectingSpans(store, now, days);
  const slots = slotsOf(spans, store.slotMinutes);
  const first = (queue: number) => {
    const work = workOf(store, queue);
    const ready = afterWork(spans, now, work);
    return { work, next: slots.findIndex((s) => ready !== undefined && s.from >= ready) };
  };
  const { work, next } = first(load.queue);
  if (next < 0) return undefined;
  const slot = slots.slice(next).find((s) => roomIn(store, load, s) > 0);
  if (!slot) return undefined;
  const open = spans[0] !== undefined && spans[0].from <= now;
  const reason =
    slot !== slots[next]
      ? "slots-full"
      : first(0).next < next
        ? "queue"
        : open
          ? "prepared"
          : "opens";
  return {
    slot,
    orderBy: latestStart(spans, slot.from, work) ?? now,
    reason,
    opensAt: open ? undefined : spans[0]?.from,
  };
}

/** Every slot from the promise on, with how many orders it still takes; full ones have 0. */
export function slotsFrom(store: StoreClock, load: Load, now: number, days: number): OfferedSlot[] {
  const spans = collectingSpans(store, now, Math.min(days, daysAhead));
  const ready = afterWork(spans, now, workOf(store, load.queue));
  if (ready === undefined) return [];
  return slotsOf(spans, store.slotMinutes)
    .filter((slot) => slot.from >= ready)
    .map((slot) => ({ slot, left: roomIn(store, load, slot) }));
}

/** When an order could be ready if nothing else waited; orders due before it are its queue. */
export function readyWithoutQueue(store: StoreClock, now: number): number | undefined {
  const within = (days: number) =>
    afterWork(collectingSpans(store, now, days), now, workOf(store, 0));
  return within(soon) ?? within(daysAhead);
}

/**
 * Until when a ready order waits: the end of opening on the last day of the hold. If the store is
 * closed then, it is the next day that it is open. The hold begins with the slot, if the order was
 * ready before.
 */
export function holdUntil(
  opening: PausedSchedule,
  readyAt: number,
  slot: Slot,
  holdDays: number,
): number {
  const last = addDays(dateAt(Math.max(readyAt, slot.from), opening.timeZone), holdDays);
  const spans = collectingSpans(opening, Date.parse(last) - 86_400_000, daysAhead + 2);
  const open = spans.filter((span) => dateAt(span.from, opening.timeZone) >= last);
  const day = open[0] && dateAt(open[0].from, opening.timeZone);
  const closing = open.filter((span) => dateAt(span.from, opening.timeZone) === day).at(-1);
  return closing?.to ?? Math.max(readyAt, slot.to) + holdDays * 86_400_000;
}

function workOf(store: StoreClock, queue: number): number {
  const waiting = Math.floor(queue / Math.max(1, store.slotCapacity)) * store.slotMinutes;
  return (store.prepMinutes + waiting) * minute;
}

function roomIn(store: StoreClock, load: Load, slot: Slot): number {
  const capacity = capacityAt(store, slot.from, store.slotCapacity);
  return Math.max(0, capacity - (load.taken.get(slot.from) ?? 0));
}
