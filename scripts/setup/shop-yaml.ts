import { stringify } from "yaml";
import { marketDefaults } from "../../contracts/countries/market-defaults";
import { checkShop } from "../../contracts/shop-config";
import type { Answers } from "./answers";

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
        ...marketDefaults(market),
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
