import { type Schedule, spansFrom } from "../../../../../contracts/opening";

const minute = 60_000;
/** People are at a store so long before it opens and after it closes (ms). */
const aroundMs = 15 * minute;
/** Longer than a shift: no phone in use was signed in before. */
const lookBackMs = 36 * 60 * minute;

/**
 * Since when a store rings, epoch milliseconds; undefined while it is quiet. What came in before
 * that rings then. Spans that touch, or nearly do, are one.
 */
export function ringsSince(schedule: Schedule, now: number): number | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const span of spansFrom(schedule, now - lookBackMs, 3)) {
    const begins = span.from - aroundMs;
    if (begins > to) from = begins;
    to = span.to + aroundMs;
    if (from > now) return undefined;
    if (now < to) return from;
  }
  return undefined;
}
