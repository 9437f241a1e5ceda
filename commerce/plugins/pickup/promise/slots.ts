import type { Span } from "../../../../contracts/opening";
import { collectingSpans, type PausedSchedule } from "./pauses";

/** A window for collecting, in epoch milliseconds. */
export type Slot = Span;

const minute = 60_000;

/**
 * The slots of the spans. Each span is cut from its opening on, and a rest shorter than a slot
 * belongs to none. A span shorter than a slot is one short slot, so that a store open for little
 * has one.
 */
export function slotsOf(spans: Span[], slotMinutes: number): Slot[] {
  const length = Math.max(5, slotMinutes) * minute;
  return spans.flatMap((span) => {
    if (span.to - span.from < length) return [span];
    const count = Math.floor((span.to - span.from) / length);
    return Array.from({ length: count }, (_, i) => ({
      from: span.from + i * length,
      to: span.from + (i + 1) * length,
    }));
  });
}

/** The slot that begins at this instant, if the store has one then. */
export function slotBeginning(
  store: PausedSchedule & { slotMinutes: number },
  from: number,
): Slot | undefined {
  return slotsOf(collectingSpans(store, from, 1), store.slotMinutes).find(
    (slot) => slot.from === from,
  );
}
