import { axes, type IndexQuery, type RangeCount } from "../types";

/** As many steps as one takes in at a glance. */
const mostSteps = 5;

/** The query as if nothing of the kind were chosen. */
export function withoutRange(query: IndexQuery, kind: RangeCount["kind"]): IndexQuery {
  if (kind === "PRICE") return { ...query, priceMin: null, priceMax: null };
  return { ...query, dimensions: query.dimensions.filter(({ axis }) => axis !== axisOf(kind)) };
}

export const axisOf = (kind: RangeCount["kind"]) =>
  axes.find((axis) => axis.toUpperCase() === kind);

/**
 * Steps between round numbers that part the values into about as many each, with their counts. None
 * where all values are alike. A step ends just below the next one's beginning.
 */
export function stepsOf(values: readonly number[], unit: number): RangeCount["steps"] {
  const sorted = values.filter((value) => value >= 0).sort((left, right) => left - right);
  const parts = Array.from(
    { length: mostSteps - 1 },
    (_, i) => round((sorted[Math.floor(((i + 1) * sorted.length) / mostSteps)] ?? 0) / unit) * unit,
  );
  const ends = [...new Set(parts)].filter((end) => end > (sorted[0] ?? 0));
  if (ends.length === 0) return [];
  return [null, ...ends]
    .map((min, i) => {
      const next = ends[i];
      const max = next === undefined ? null : next - 1;
      const count = sorted.filter((v) => v >= (min ?? 0) && (max === null || v <= max)).length;
      return { min, max, count };
    })
    .filter(({ count }) => count > 0);
}

// 1, 1.5, 2, 3, 5, 7 and their tens, hundreds and so on.
function round(value: number): number {
  if (value <= 0) return 0;
  const scale = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 1.5, 2, 3, 5, 7, 10].reduce((best, one) =>
    Math.abs(one - value / scale) < Math.abs(best - value / scale) ? one : best,
  );
  return digit * scale;
}
