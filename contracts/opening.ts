import { addDays, dateAt, instantOf, weekdayOf } from "./zoned-time";

/** Instants in epoch milliseconds; `to` is no longer part of it. */
export interface Span {
  from: number;
  to: number;
}

/**
 * When a store is open, in the time of its own zone. A dated exception replaces the hours of its
 * weekday; one without hours is a closed day.
 */
export interface Schedule {
  timeZone: string;
  /** By ISO weekday: Monday 1 … Sunday 7. Times are HH:MM. */
  hours: readonly { weekday: number; opens: string; closes: string }[];
  /** `date` is YYYY-MM-DD. */
  exceptions: readonly {
    date: string;
    opens?: string | null | undefined;
    closes?: string | null | undefined;
  }[];
}

/**
 * The spans in which the store is open, earliest first, without overlap. They begin with the one
 * that is not over at `from` and look `days` days ahead. Closing at or before opening means closing
 * on the next day. Spans of different hours may touch.
 */
export function* spansFrom(schedule: Schedule, from: number, days: number): Generator<Span> {
  const today = dateAt(from, schedule.timeZone);
  let end = Number.NEGATIVE_INFINITY;
  // Yesterday's hours may reach past midnight, and be cut by those of the day before.
  for (let day = -2; day <= days; day++)
    for (const span of spansOn(schedule, addDays(today, day))) {
      const start = Math.max(span.from, end);
      if (start >= span.to) continue;
      end = span.to;
      if (end > from) yield { from: start, to: end };
    }
}

/** All of `spansFrom`. */
export function openSpans(schedule: Schedule, from: number, days: number): Span[] {
  return [...spansFrom(schedule, from, days)];
}

function spansOn(schedule: Schedule, date: string): Span[] {
  const exceptions = schedule.exceptions.filter((exception) => exception.date === date);
  const weekday = weekdayOf(date);
  const hours =
    exceptions.length > 0 ? exceptions : schedule.hours.filter((hour) => hour.weekday === weekday);
  return hours
    .flatMap(({ opens, closes }) => {
      if (!opens || !closes) return [];
      const end = closes > opens ? date : addDays(date, 1);
      const from = instantOf(date, opens, schedule.timeZone);
      return [{ from, to: instantOf(end, closes, schedule.timeZone) }];
    })
    .sort((a, b) => a.from - b.from);
}
