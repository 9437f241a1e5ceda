import type { Span } from "../../../../contracts/opening";

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
