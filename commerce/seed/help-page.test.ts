import path from "node:path";
import { describe, expect, it } from "vitest";
import { readShop } from "../../scripts/shop/read-shop";
import { readCatalogue } from "./read-catalogue";

// The answers of the demonstration name figures in words. They are those that the shop goes by.

const { folder, shop } = readShop(path.resolve(import.meta.dirname, "../../demo"));
const { pages, locations } = readCatalogue(path.join(folder, "catalogue"), shop);
const help = pages.find(({ document }) => document.topic === "help")?.document;

/** All answers that readers of a market meet, as one text. */
function answersIn(market: string, language: "ko" | "en" | "ja" | "ar"): string {
  return (help?.blocks ?? [])
    .flatMap((block) => (block.type === "faq" ? [block] : []))
    .filter(({ markets }) => !markets || markets.includes(market))
    .flatMap(({ items }) => items.map(({ answer }) => answer[language] ?? ""))
    .join("\n");
}

describe("the help page of the demonstration", () => {
  it.each(["ko", "en", "ja", "ar"] as const)(
    "says how long things may be returned: %s",
    (language) => {
      expect(answersIn("KR", language)).toMatch(
        new RegExp(`(?<!\\d)${shop.policies.returnDays}(?!\\d)`),
      );
    },
  );

  it.each(Object.keys(shop.markets))("names the days that stores keep things in %s", (market) => {
    const held = locations.flatMap((one) =>
      one.kind === "store" && one.market === market ? [one.holdDays] : [],
    );
    const days = [...new Set(held)];
    expect(days.length).toBeGreaterThan(0);
    for (const language of ["ko", "en", "ja", "ar"] as const)
      for (const day of days)
        expect(answersIn(market, language)).toMatch(new RegExp(`(?<!\\d)${day}(?!\\d)`));
  });

  it("promises a gift wrap where there is one alone", () => {
    for (const market of Object.values(shop.markets)) expect(market.giftWrap).toBeDefined();
  });
});
