import type { OpeningException, OpeningHours } from "../../../contracts/store";
import { addDays, dateAt, instantOf, weekdayOf } from "./local-time";

/** Instants in epoch milliseconds; `to` is no longer part of it. */
export interface Span {
  from: number;
  to: number;
}

/** When a store is open, in the time of its own zone. */
export interface Opening {
  timeZone: string;
  hours: Pick<OpeningHours, "weekday" | "opens" | "closes">[];
  exceptions: Pick<OpeningException, "date" | "opens" | "closes">[];
}

/**
 * The spans in which the store is open, earliest first, without overlap, beginning with the one
 * that is not over at `from` and looking `days` days ahead. A dated exception replaces the hours of
 * its weekday; closing at or before opening means closing on the next day.
 */
export function openSpans(opening: Opening, from: number, days: number): Span[] {
  const today = dateAt(from, opening.timeZone);
  const spans: Span[] = [];
  // Yesterday's hours may reach past midnight, and be cut by those of the day before.
  for (let day = -2; day <= days; day++)
    for (const span of spansOn(opening, addDays(today, day))) {
      const start = Math.max(span.from, spans.at(-1)?.to ?? span.from);
      if (start < span.to) spans.push({ from: start, to: span.to });
    }
  return spans.filter((span) => span.to > from);
}

function spansOn(opening: Opening, date: string): Span[] {
  const exceptions = opening.exceptions.filter((exception) => exception.date === date);
  const weekday = weekdayOf(date);
  const hours =
    exceptions.length > 0 ? exceptions : opening.hours.filter((hour) => hour.weekday === weekday);
  return hours
    .flatMap(({ opens, closes }) => {
      if (!opens || !closes) return [];
      const end = closes > opens ? date : addDays(date, 1);
      const from = instantOf(date, opens, opening.timeZone);
      return [{ from, to: instantOf(end, closes, opening.timeZone) }];
    })
    .sort((a, b) => a.from - b.from);
}

/** When `work` milliseconds of opening time have passed since `from`; never, if undefined. */
export function afterWork(spans: Span[], from: number, work: number): number | undefined {
  let left = work;
  for (const span of spans) {
    const start = Math.max(span.from, from);
    if (start >= span.to) continue;
    if (span.to - start >= left) return start + left;
    left -= span.to - start;
  }
  return undefined;
}

/** The last instant from which `work` milliseconds of opening time fit in before `by`. */
export function latestStart(spans: Span[], by: number, work: number): number | undefined {
  let left = work;
  for (const span of [...spans].reverse()) {
    const end = Math.min(span.to, by);
    if (end < span.from) continue;
    if (end - span.from >= left) return end - left;
    left -= end - span.from;
  }
  return undefined;
}
