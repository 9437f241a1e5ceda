import { expect, it } from "vitest";
import { counts, tagDiscount } from "./tag-terms";

const terms = { days: 1, pieces: 2 };
const at = (text: string) => new Date(text).getTime();

it("a tag counts while it hangs, and for the promised days after another took its place", () => {
  const replaced = new Date("2026-11-01T10:00:00Z");
  expect(counts(null, terms, at("2030-01-01"))).toBe(true);
  expect(counts(replaced, terms, at("2026-11-02T09:59:59Z"))).toBe(true);
  expect(counts(replaced, terms, at("2026-11-02T10:00:00Z"))).toBe(false);
  expect(counts(replaced, { ...terms, days: 0 }, at("2026-11-01T10:00:00Z"))).toBe(false);
});

it("the lower price counts, for as many pieces as are promised", () => {
  const line = { quantity: 1, shown: 1000, list: 1000 };
  expect(tagDiscount(line, 900, terms)).toBe(-100);
  expect(tagDiscount({ ...line, quantity: 5 }, 900, terms)).toBe(-200);
  expect(tagDiscount(line, 1000, terms)).toBe(0);
  expect(tagDiscount(line, 1100, terms)).toBe(0);
  expect(tagDiscount(line, 900, { ...terms, pieces: -1 })).toBeCloseTo(0);
  expect(tagDiscount({ quantity: 1, shown: 0, list: 0 }, -5, terms)).toBe(0);
});

it("a discount is of the price that lines are reckoned on, with tax or without", () => {
  expect(tagDiscount({ quantity: 1, shown: 1100, list: 1000 }, 990, terms)).toBe(-100);
});
