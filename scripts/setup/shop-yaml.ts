import { stringify } from "yaml";
import { checkShop } from "../../contracts/shop-config";
import type { Answers } from "./answers";

/** Countries that measure furniture in inches. */
const inches = ["US", "LR", "MM"];

/** Countries with centimetres and miles. */
const miles = ["GB"];

/** Where people find their way by other maps than Google's, which knows no walking routes there. */
const maps: Readonly<Record<string, string>> = {
  KR: "https://map.kakao.com/link/to/{name},{latitude},{longitude}",
};

/** Where tax is added at checkout rather than a part of the price. */
const taxAdded = ["US", "CA"];

/**
 * The `shop.yaml` of a shop with one market and one language.
 * @throws Error when the answers make no shop
 */
export function shopYaml(answers: Omit<Answers, "folder">): string {
  const { name, market, language, timeZone, currency, tax, delivery, freeFrom, mail } = answers;
  const locale = `${language}-${market}`.toLowerCase();
  const shop = {
    locales: { [locale]: { language, market } },
    defaultLocale: locale,
    languages: { [language]: { name: ownName(language), home: locale } },
    markets: {
      [market]: {
        currency,
        taxIncluded: !taxAdded.includes(market),
        lengthUnit: inches.includes(market) ? "in" : "cm",
        ...(miles.includes(market) && { distanceUnit: "mi" }),
        ...(maps[market] && { maps: maps[market] }),
        timeZone,
        opening: { tax, delivery: { price: delivery, freeFrom } },
      },
    },
    brand: { name: { [language]: name }, fullName: name },
    company: { mailFrom: `${name.replaceAll(/[<>]/g, "")} <${mail}>` },
    policies: { returnDays: 14 },
  };
  checkShop(shop, "The new shop.yaml");
  return `# What makes this shop the one that it is. docs/own-shop.md beside the product says what each line means.\n${stringify(shop)}`;
}

/** A language as its speakers write it, with the capital that a list of languages needs. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
