import { shop } from "virtual:vendure-ui-config";
import { isLanguage, type Language } from "../../contracts/languages";

/** What the folder of the shop says (docs/own-shop.md). */
export { shop };

/** The languages that readers of the shop have. */
export const shopLanguages: readonly Language[] = Object.keys(shop.languages).filter(isLanguage);

/** The countries of the shop's markets. */
export const shopMarkets: readonly string[] = Object.keys(shop.markets);

/** A country in a language. */
export function countryName(country: string, language: string): string {
  return new Intl.DisplayNames([language], { type: "region" }).of(country) ?? country;
}
