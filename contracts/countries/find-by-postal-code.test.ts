import { expect, it } from "vitest";
import { countryFacts } from "./countries";
import { findByPostalCode, findsOffline } from "./find-by-postal-code";

it.each([
  ["135-0024", { province: "東京都", city: "江東区", line1: "清澄" }],
  ["1350024", { province: "東京都", city: "江東区", line1: "清澄" }],
  ["600-8216", { province: "京都府", city: "京都市下京区", line1: "東塩小路町" }],
  ["060-0001", { province: "北海道", city: "札幌市中央区", line1: "北一条西" }],
])("finds the address of %s", async (code, found) => {
  expect(await findByPostalCode("JP", code)).toEqual(found);
  expect(countryFacts("JP").regions.map(({ value }) => value)).toContain(found.province);
});

it.each([
  ["JP", "000-0000"],
  ["JP", "135"],
  ["JP", "../../x"],
  ["KR", "04766"],
])("finds nothing for %s %s", async (country, code) => {
  expect(await findByPostalCode(country, code)).toBe(null);
});

it("knows which countries need no one else", () => {
  expect(findsOffline("JP")).toBe(true);
  expect(findsOffline("KR")).toBe(false);
  expect(findsOffline("toString")).toBe(false);
});
