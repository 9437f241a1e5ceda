import fc from "fast-check";
import { expect, it } from "vitest";
import { readAmount, writeAmount } from "./amount";

it.each([
  ["12.9", "EUR", 1290],
  ["12,90 €", "EUR", 1290],
  ["€ 1.234,50", "EUR", 123_450],
  ["1 234,5 EUR", "EUR", 123_450],
  ["1'234.50", "EUR", 123_450],
  ["$1,234,567.00", "USD", 123_456_700],
  ["₩12,000", "KRW", 1_200_000],
  ["12,000원", "KRW", undefined],
  ["¥9.800", "JPY", 980_000],
  ["12.00", "KRW", 1200],
  ["NT$1,200", "TWD", 120_000],
  ["١٢٫٥٠", "AED", 1250],
  ["１２．５", "EUR", 1250],
])("reads %s in %s", (text, currency, value) => {
  if (value === undefined) expect(() => readAmount(text, [currency])).toThrow("is not in KRW");
  else expect(readAmount(text, [currency])).toEqual({ value, currency });
});

it.each([
  ["1,234", "EUR", "two ways: write 1234 or 1.23"],
  ["1.234", "EUR", "two ways"],
  ["12.50", "KRW", "decimals that KRW does not have"],
  ["NT$1,200.50", "TWD", "decimals that TWD does not have"],
  ["$5", "EUR", "is not in EUR"],
  ["-5", "EUR", "is no price"],
  ["1.2.3", "EUR", "is no price"],
  ["1,23,456", "EUR", "is no price"],
  ["free", "EUR", "is no price"],
  ["999999999999999", "EUR", "is too much"],
])("refuses %s in %s", (text, currency, reason) => {
  expect(() => readAmount(text, [currency])).toThrow(reason);
});

it("asks for the currency where there are several, and takes the one that is named", () => {
  expect(() => readAmount("5", ["EUR", "TWD"])).toThrow("names no currency (EUR, TWD)");
  expect(readAmount("5 TWD", ["EUR", "TWD"])).toEqual({ value: 500, currency: "TWD" });
});

it("reads what it writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom("EUR", "KRW"), (n, currency) => {
      const value = currency === "KRW" ? Math.round(n / 100) * 100 : n;
      expect(readAmount(writeAmount(value, currency), [currency])).toEqual({ value, currency });
    }),
  );
});
