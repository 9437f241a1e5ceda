import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RangeQuery } from "../types";
import { stepsOf } from "./ranges";
import { indexOf, productRow, queryOf, variantRow } from "./testing";

const asked = (values: Partial<RangeQuery> = {}): RangeQuery => ({
  ...queryOf(values),
  lengthUnit: "CM",
  ...values,
});

const size = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined });
const variant = fc.record({ price: fc.integer({ min: 100, max: 1_000_000 }), width: size });
const shop = fc
  .array(fc.array(variant, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 20 })
  .map((products) =>
    products.map((variants, p) =>
      productRow(
        p + 1,
        variants.map(({ price, width }, v) =>
          variantRow(p * 10 + v, { price, dimensions: width === undefined ? {} : { width } }),
        ),
      ),
    ),
  );

describe("steps of prices and sizes", () => {
  it("count what their ends leave as limits, also of products with several prices and sizes", () => {
    const limits = fc.record({
      priceMin: fc.option(fc.integer({ min: 1, max: 500_000 })),
      priceMax: fc.option(fc.integer({ min: 500_000, max: 1_000_000 })),
      lengthUnit: fc.constantFrom<RangeQuery["lengthUnit"]>("CM", "IN"),
    });
    fc.assert(
      fc.property(shop, limits, (rows, { lengthUnit, ...limit }) => {
        const index = indexOf(rows);
        for (const { kind, steps } of index.ranges(asked({ ...limit, lengthUnit })))
          for (const { min, max, count } of steps) {
            const chosen =
              kind === "PRICE"
                ? { priceMin: min, priceMax: max }
                : { ...limit, dimensions: [{ axis: "width" as const, min, max }] };
            expect({ kind, min, max, count }).toEqual({
              kind,
              min,
              max,
              count: index.search(queryOf(chosen)).total,
            });
          }
      }),
      { numRuns: 25 },
    );
  });

  it("hold every value, between round numbers", () => {
    const prices = [12, 19, 25, 49, 55, 80, 99, 120, 340, 1290].map((price) => [price * 100]);
    const steps = stepsOf(prices, 100);
    expect(steps[0]?.min).toBeNull();
    expect(steps.at(-1)?.max).toBeNull();
    for (const [i, { max }] of steps.slice(0, -1).entries()) {
      expect(steps[i + 1]?.min).toBe(max);
      expect(String(max).replace(/0+$/, "")).toMatch(/^(1|15|2|3|5|7)$/);
    }
  });

  it("leave no gap where nothing lies between", () => {
    const widths = [20, 21, 22, 30, 31, 900, 910, 920, 930, 940].map((width) => [width]);
    const steps = stepsOf(widths, 10);
    for (const [i, { max, count }] of steps.entries()) {
      expect(count).toBeGreaterThan(0);
      if (max !== null) expect((steps[i + 1]?.min ?? 0) <= max).toBe(true);
    }
    expect(steps.at(-1)?.max).toBeNull();
  });

  it("are round in the unit in which people measure", () => {
    const widths = Array.from({ length: 40 }, (_, i) => [300 + i * 40]);
    for (const { max } of stepsOf(widths, 10).slice(0, -1)) expect((max ?? 0) % 10).toBe(0);
    for (const { max } of stepsOf(widths, 25.4).slice(0, -1)) {
      const inches = (max ?? 0) / 25.4;
      expect(Math.abs(inches - Math.round(inches))).toBeLessThan(0.05);
    }
  });

  it("are none where all values are alike, or there are none", () => {
    expect(stepsOf([[500], [500]], 100)).toHaveLength(1);
    expect(stepsOf([[Number.NaN], []], 100)).toEqual([]);
    expect(indexOf([productRow(1, [variantRow(1)])]).ranges(asked())).toEqual([]);
  });

  it("keep to what the term says, and are as if the query had no limit of its own", () => {
    const rows = [10, 20, 30, 200, 300].map((price, i) =>
      productRow(i + 1, [variantRow(i + 1, { price: price * 1000 * 100 })]),
    );
    const index = indexOf(rows);
    const ends = (query: Partial<RangeQuery>) =>
      index.ranges(asked({ languages: ["ko"], ...query })).map(({ steps }) => steps);
    const free = ends({});
    expect(ends({ priceMax: 2_500_000 })).toEqual(free);
    const [cheap = []] = ends({ term: "5만원 이하" });
    expect(cheap.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(5);
    expect(cheap.at(-1)?.min).toBeLessThan(5_000_000);
  });
});
