import { describe, expect, it } from "vitest";
import shop from "../shop.config";
import { checkShop } from "./shop-config";

describe("the settings of a shop", () => {
  it("are those of this one", () => {
    expect(checkShop(shop, "shop.yaml").defaultLocale).toBe(shop.defaultLocale);
  });

  it("take locales of three parts", () => {
    const locales = { ...shop.locales, "ar-arab-ae": { language: "ar", market: "AE" } };
    expect(checkShop({ ...shop, locales }, "a shop").locales["ar-arab-ae"]?.market).toBe("AE");
  });

  it("name all that a new locale still needs", () => {
    const locales = { ...shop.locales, "fr-fr": { language: "fr", market: "FR" } };
    const check = () => checkShop({ ...shop, locales }, "shop.yaml");
    expect(check).toThrow(/^shop\.yaml is not valid:/);
    expect(check).toThrow("- locales.fr-fr: needs languages.fr");
    expect(check).toThrow("- locales.fr-fr: needs markets.FR");
  });

  it.each([
    ["defaultLocale: is none of the locales", { defaultLocale: "fr-fr" }],
    [
      "languages.tlh: is none of ko, en, ja, ar",
      { languages: { ...shop.languages, tlh: { name: "tlhIngan", home: "ko-kr" } } },
    ],
    [
      "languages.en.home: is no locale in en",
      { languages: { ...shop.languages, en: { name: "English", home: "ko-kr" } } },
    ],
    ["brand.name: needs en", { brand: { ...shop.brand, name: { ko: "가", ja: "店", ar: "م" } } }],
    ["company.mailFrom: is no `Name <address>`", { company: { mailFrom: "hello" } }],
    [
      "locales.ko-kr: does not stand for ko in JP",
      { locales: { ...shop.locales, "ko-kr": { language: "ko", market: "JP" } } },
    ],
  ])("refuse what does not fit: %s", (message, wrong) => {
    expect(() => checkShop({ ...shop, ...wrong }, "shop.yaml")).toThrow(`- ${message}`);
  });
});
