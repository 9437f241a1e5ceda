import { type Schedule, spansFrom } from "@/contracts/opening";

/** Instants are milliseconds since 1970. */
export type Opening =
  | { open: true; until: number }
  /** `from` is null when nothing opens within the next two months. */
  | { open: false; from: number | null };

const horizonDays = 62;

/** Whether a store is open at an instant, until when, or when it opens next. */
export function openingAt(schedule: Schedule, now: number): Opening {
  let until: number | null = null;
  for (const span of spansFrom(schedule, now, horizonDays)) {
    // What begins as the one before ends goes on with it.
    if (span.from > (until ?? now))
      return until === null ? { open: false, from: span.from } : { open: true, until };
    until = span.to;
  }
  return until === null ? { open: false, from: null } : { open: true, until };
}
