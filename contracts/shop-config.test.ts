import { describe, expect, it } from "vitest";
import shop from "../shop.config";
import { checkShop } from "./shop-config";

const opened = (currency: string, price: number, freeFrom = 0) => ({
  ...shop.markets.KR,
  currency,
  opening: { tax: 20, delivery: { price, freeFrom } },
});

describe("the settings of a shop", () => {
  it("are those of this one", () => {
    expect(checkShop(shop, "shop.yaml").defaultLocale).toBe(shop.defaultLocale);
  });

  it("take a language of the product that this shop does not have, also in a locale of three parts", () => {
    const france = {
      ...shop,
      locales: {
        ...shop.locales,
        "fr-fr": { language: "fr", market: "FR" },
        "ar-arab-ae": { language: "ar", market: "AE" },
      },
      languages: { ...shop.languages, fr: { name: "Français", home: "fr-fr" } },
      markets: {
        ...shop.markets,
        FR: { currency: "EUR", taxIncluded: true, lengthUnit: "cm", timeZone: "Europe/Paris" },
      },
      brand: { ...shop.brand, name: { ...shop.brand.name, fr: "Boutique" } },
    };
    expect(Object.keys(checkShop(france, "a shop").locales)).toContain("ar-arab-ae");
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
      "languages.tlh: is none of ko, en, ja, ar, fr",
      { languages: { ...shop.languages, tlh: { name: "tlhIngan", home: "ko-kr" } } },
    ],
    [
      "languages.en.home: is no locale in en",
      { languages: { ...shop.languages, en: { name: "English", home: "ko-kr" } } },
    ],
    ["brand.name: needs en", { brand: { ...shop.brand, name: { ko: "가", ja: "店", ar: "م" } } }],
    ...["http://maps.example/{latitude},{longitude}", "https://maps.example/{latitude}"].map(
      (maps): [string, object] => [
        "markets.KR.maps: is no https address with {latitude} and {longitude} in it",
        { markets: { ...shop.markets, KR: { ...shop.markets.KR, maps } } },
      ],
    ),
    ["company.mailFrom: is no `Name <address>`", { company: { mailFrom: "hello" } }],
    [
      "company.facts.XX: is none of the markets",
      { company: { ...shop.company, facts: { XX: { name: "Boutique SARL" } } } },
    ],
    [
      "brand.colours.muted.light: #cccccc has 1.6 : 1 against paper #ffffff; 4.5 : 1 is needed",
      { brand: { ...shop.brand, colours: { muted: { light: "#cccccc" } } } },
    ],
    [
      "locales.ko-kr: does not stand for ko in JP",
      { locales: { ...shop.locales, "ko-kr": { language: "ko", market: "JP" } } },
    ],
    ['features: Unrecognized key: "tast"', { features: { tast: false } }],
    ['catalogue.tags: Unrecognized key: "new"', { catalogue: { tags: { new: "a" } } }],
    ['Unrecognized key: "polices"', { polices: { returnDays: 14 } }],
    [
      "markets.KR.opening.delivery.price: is 2999.5, which no one can pay in KRW",
      { markets: { ...shop.markets, KR: opened("KRW", 2999.5) } },
    ],
    [
      "markets.KR.opening.delivery.freeFrom: is 50.005, which no one can pay in EUR",
      { markets: { ...shop.markets, KR: opened("EUR", 6.9, 50.005) } },
    ],
  ])("refuse what does not fit: %s", (message, wrong) => {
    expect(() => checkShop({ ...shop, ...wrong }, "shop.yaml")).toThrow(`- ${message}`);
  });

  it("name at once all that a new locale needs", () => {
    const locales = { ...shop.locales, "fr-fr": { language: "fr", market: "FR" } };
    expect(() => checkShop({ ...shop, locales }, "shop.yaml")).toThrow(
      [
        "- locales.fr-fr: needs languages.fr",
        "- locales.fr-fr: needs markets.FR",
        "- brand.name: needs fr",
      ].join("\n"),
    );
  });
});
