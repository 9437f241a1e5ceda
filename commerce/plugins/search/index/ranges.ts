import { axes, type IndexQuery, type RangeCount, type RangeQuery } from "../types";

/** As many steps as one takes in at a glance. */
const mostSteps = 5;

/** Millimetres of the unit in whose round numbers sizes part. */
const lengths = { CM: 10, IN: 25.4 } as const;

export const axisOf = (kind: RangeCount["kind"]) =>
  axes.find((axis) => axis.toUpperCase() === kind);

/** The query as if it named no limit of the kind; what its term says stays. */
export function withoutRange(query: IndexQuery, kind: RangeCount["kind"]): IndexQuery {
  if (kind === "PRICE") return { ...query, priceMin: null, priceMax: null };
  return { ...query, dimensions: query.dimensions.filter(({ axis }) => axis !== axisOf(kind)) };
}

/** Whether the query itself names a limit of the kind. */
export function isLimited(query: IndexQuery, kind: RangeCount["kind"]): boolean {
  if (kind === "PRICE") return query.priceMin !== null || query.priceMax !== null;
  return query.dimensions.some(({ axis }) => axis === axisOf(kind));
}

/** What round numbers of the kind are multiples of: whole money, or the asker's unit of length. */
export const unitOf = (kind: RangeCount["kind"], { lengthUnit }: RangeQuery): number =>
  kind === "PRICE" ? 100 : lengths[lengthUnit];

/**
 * Steps between round numbers that part the values into about as many each. None where all values
 * are alike. Both ends belong to a step, so that "50 to 100" is what it says. What is just at an end
 * stands in two steps. A product counts where any of its values lies within. So the count is what
 * the step's ends leave as limits.
 * @param products the values of each product's variants; what is not a number is none
 */
export function stepsOf(
  products: readonly (readonly number[])[],
  unit: number,
): RangeCount["steps"] {
  const sorted = Float64Array.from(products.flat().filter((value) => value >= 0)).sort();
  const [lowest = 0] = sorted;
  const highest = sorted.at(-1) ?? 0;
  const parts = Array.from({ length: mostSteps - 1 }, (_, i) =>
    round((sorted[Math.floor(((i + 1) * sorted.length) / mostSteps)] ?? 0) / unit),
  );
  const ends = [...new Set(parts)].filter((end) => end * unit > lowest && end * unit < highest);
  const steps: RangeCount["steps"] = [];
  for (const [i, from] of [null, ...ends].entries()) {
    const to = ends[i];
    // Whole millimetres and hundredths, never less than the unit says.
    const min = from === null ? null : Math.floor(from * unit);
    const max = to === undefined ? null : Math.ceil(to * unit);
    const isWithin = (value: number) => value >= (min ?? 0) && (max === null || value <= max);
    const count = products.filter((values) => values.some(isWithin)).length;
    const last = steps.at(-1);
    // Where nothing lies within, the step before reaches on, so that no gap is left.
    if (count > 0) steps.push({ min, max, count });
    else if (last) last.max = max;
  }
  return steps;
}

// 1, 1.5, 2, 3, 5, 7 and their tens, hundreds and so on.
function round(value: number): number {
  if (value <= 0) return 0;
  const scale = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 1.5, 2, 3, 5, 7, 10].reduce((best, one) =>
    Math.abs(one - value / scale) < Math.abs(best - value / scale) ? one : best,
  );
  return Math.round(digit * scale * 10) / 10;
}
