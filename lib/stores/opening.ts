import type { Store } from "./types";
import { instantOf, localDay } from "./zoned-time";

export type Schedule = Pick<Store, "timeZone" | "hours" | "exceptions">;

/** Instants are milliseconds since 1970. */
export type Opening =
  | { open: true; until: number }
  /** `from` is null when nothing opens within the next two months. */
  | { open: false; from: number | null };

export interface Interval {
  start: number;
  end: number;
}

const horizonDays = 62;

/**
 * When a store is open on the day that lies `later` days after `now`'s in the store's own zone.
 * A dated exception replaces the weekly hours; hours that end before they begin end the next day.
 */
export function intervalsOn(schedule: Schedule, now: number, later: number): Interval[] {
  const { timeZone, hours, exceptions } = schedule;
  const { date, weekday } = localDay(now, timeZone, later);
  const special = exceptions.filter((exception) => exception.date === date);
  const day = special.length > 0 ? special : hours.filter((entry) => entry.weekday === weekday);
  return day.flatMap(({ opens, closes }) => {
    if (opens === null || closes === null) return [];
    const endDate = closes <= opens ? localDay(now, timeZone, later + 1).date : date;
    const interval = {
      start: instantOf(date, opens, timeZone),
      end: instantOf(endDate, closes, timeZone),
    };
    return interval.end > interval.start ? [interval] : [];
  });
}

/** Whether a store is open at an instant, until when, or when it opens next. */
export function openingAt(schedule: Schedule, now: number): Opening {
  let until: number | null = null;
  // From yesterday, whose last hours may reach into today.
  for (let later = -1; later <= horizonDays; later += 1) {
    const intervals = intervalsOn(schedule, now, later).sort((a, b) => a.start - b.start);
    for (const { start, end } of intervals) {
      if (end <= (until ?? now)) continue;
      if (start > (until ?? now))
        return until === null ? { open: false, from: start } : { open: true, until };
      until = end;
    }
    // What begins at midnight may go on from here; what begins later does not.
    if (until !== null && later > 0 && intervals.length === 0) break;
  }
  return until === null ? { open: false, from: null } : { open: true, until };
}
