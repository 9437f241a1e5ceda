import { describe, expect, it } from "vitest";
import { readAmount } from "./read-amount";
import { readLength } from "./read-length";
import { readNumber } from "./read-number";

describe("readNumber", () => {
  it.each([
    ["1290", 1290],
    ["1,290,000", 1_290_000],
    ["１，２９０", 1290],
    ["٥٠٠", 500],
    ["۱۲٫۵", 12.5],
    ["१२", 12],
    ["82,5", 82.5],
    ["1.290,50", 1290.5],
    ["1 290,5", 1290.5],
    ["0,125", 0.125],
    ["10만", 100_000],
    ["２万", 20_000],
    ["3千", 3000],
    ["0", 0],
  ])("reads %s", (text, number) => expect(readNumber(text)).toBe(number));

  it.each(["", "  ", "\u200f"])("takes %j for nothing", (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );

  it.each(["-5", "abc", "1e9", "1.2.3", "12,34,5", "1-2", "만"])("refuses %s", (text) =>
    expect(readNumber(text)).toBeNull(),
  );
});

describe("readAmount", () => {
  it.each([
    ["50000", 5_000_000],
    ["₩50,000", 5_000_000],
    ["￥２，０００", 200_000],
    ["5만원", 5_000_000],
    ["2万円", 2_000_000],
    ["$49.99", 4999],
    ["USD 100", 10_000],
    ["100USD", 10_000],
    ["٤٩٫٥ درهم", 4950],
    ["٥٠٠ د.إ.", 50_000],
    ["0", 0],
  ])("reads %s in hundredths", (text, amount) => expect(readAmount(text)).toBe(amount));

  it.each(["cheap", "₩", "-1", "99999999999", "10 to 20"])("refuses %s", (text) =>
    expect(readAmount(text)).toBeNull(),
  );
});

describe("readLength", () => {
  it.each([
    ["82.5", "cm", 825],
    ["82,5 cm", "cm", 825],
    ["٨٢٫٥ سم", "cm", 825],
    ["１２０ｃｍ", "cm", 1200],
    ["10", "in", 254],
    ['10"', "in", 254],
    ["600 mm", "cm", 600],
    ["1.2m", "cm", 1200],
    ["50cm", "in", 500],
  ] as const)("reads %j where people measure in %s", (text, unit, length) =>
    expect(readLength(text, unit)).toBeCloseTo(length, 6),
  );

  it.each(["", "  "])("takes %j for no answer", (text) =>
    expect(readLength(text, "cm")).toBeUndefined(),
  );

  it.each(["0", "-5", "abc", "1e9", "99999", "1.2.3", "cm"])("refuses %j", (text) =>
    expect(readLength(text, "cm")).toBeNull(),
  );
});
