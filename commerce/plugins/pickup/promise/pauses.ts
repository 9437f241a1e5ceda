import { openSpans, type Schedule, type Span } from "../../../../contracts/opening";
import { type Pause, stopsPickup } from "../../../../contracts/pickup/pauses";
import { addDays, dateAt, instantOf } from "../../../../contracts/zoned-time";

/** A store's hours, and what a manager has said of today. */
export interface PausedSchedule extends Schedule {
  /** None where they are left out. */
  pauses?: readonly Pause[];
}

/** As `openSpans`, without the time in which nothing is collected. */
export function collectingSpans(store: PausedSchedule, from: number, days: number): Span[] {
  const stops = (store.pauses ?? []).filter(stopsPickup);
  const spans = stops.reduce(
    (left, pause) => left.flatMap((span) => without(span, pause)),
    openSpans(store, from, days),
  );
  return spans.filter(({ to }) => to > from);
}

function without(span: Span, pause: Span): Span[] {
  const before = { from: span.from, to: Math.min(span.to, pause.from) };
  const after = { from: Math.max(span.from, pause.to), to: span.to };
  return [before, after].filter(({ from, to }) => from < to);
}

/** What stops a store's pickups at this instant, if something does. */
export function pauseAt({ pauses = [] }: PausedSchedule, at: number): Pause | undefined {
  return pauses.find((pause) => stopsPickup(pause) && pause.from <= at && at < pause.to);
}

/** How many orders a slot takes that begins then, when it takes `most` on other days. */
export function capacityAt({ pauses = [] }: PausedSchedule, at: number, most: number): number {
  const limits = pauses.flatMap(({ from, to, capacity }) =>
    capacity !== null && from <= at && at < to ? [capacity] : [],
  );
  return Math.min(most, ...limits);
}

/**
 * When the day ends that a store has at this instant (epoch ms). It is the midnight of its own zone;
 * where it stays open past that, it is its closing.
 */
export function endOfDay(store: Schedule, at: number): number {
  const spans = openSpans(store, at, 1);
  const open = spans.find(({ from, to }) => from <= at && at < to);
  const { timeZone } = store;
  const date = dateAt(open?.from ?? at, timeZone);
  const midnight = instantOf(addDays(date, 1), "00:00", timeZone);
  const own = spans.filter(({ from }) => dateAt(from, timeZone) === date);
  return Math.max(midnight, ...own.map(({ to }) => to));
}
