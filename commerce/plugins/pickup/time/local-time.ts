import { Temporal } from "@js-temporal/polyfill";

const dayMs = 86_400_000;
const known = new Map<string, number>();

/**
 * The instant (epoch milliseconds) at which a clock in `zone` shows `time` (HH:MM) on `date`
 * (YYYY-MM-DD). A time that a change of clocks skips means the same time after it, one that comes
 * twice means the first (`compatible` in ECMA-262 Temporal and RFC 5545).
 */
export function instantOf(date: string, time: string, zone: string): number {
  const key = `${zone} ${date} ${time}`;
  let instant = known.get(key);
  if (instant === undefined) {
    instant = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(
      zone,
    ).epochMilliseconds;
    // Zone arithmetic is the dearest part of a promise; a few weeks of every store fit in here.
    if (known.size > 100_000) known.clear();
    known.set(key, instant);
  }
  return instant;
}

interface Day {
  from: number;
  to: number;
  date: string;
}
const days = new Map<string, Day[]>();

/** The date (YYYY-MM-DD) that a calendar in `zone` shows at an instant. */
export function dateAt(instant: number, zone: string): string {
  const known = days.get(zone) ?? [];
  const found = known.find((day) => day.from <= instant && instant < day.to);
  if (found) return found.date;
  const start = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .startOfDay();
  const day = {
    from: start.epochMilliseconds,
    to: start.add({ days: 1 }).startOfDay().epochMilliseconds,
    date: start.toPlainDate().toString(),
  };
  // Nearly all questions are about the next few days.
  days.set(zone, [day, ...known.slice(0, 30)]);
  return day.date;
}

/** A date so many days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7;
}
