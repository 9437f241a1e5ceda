import { describe, expect, it } from "vitest";
import { defaultLocale, languageOf, shopName } from "../i18n/locales";
import { homeTitle } from "./home-title";

describe("homeTitle", () => {
  const name = shopName(languageOf(defaultLocale));

  it("says the shop's name where the merchant's words do not", () => {
    expect(homeTitle("Chairs that last", defaultLocale)).toBe(`Chairs that last — ${name}`);
  });

  it("says it once", () => {
    expect(homeTitle(`Welcome to ${name}`, defaultLocale)).toBe(`Welcome to ${name}`);
  });
});
