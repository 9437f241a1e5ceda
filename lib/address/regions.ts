import { countryFacts } from "../../contracts/countries/countries";
import type { Language } from "../../contracts/languages";
import type { MarketCode } from "../i18n/locales";

/** The choices of state, province, prefecture or emirate of a market, in the order people expect. */
export function regionsOf(
  market: MarketCode,
  language: Language,
): { value: string; label: string }[] {
  return countryFacts(market).regions.map(({ value, names }) => ({
    value,
    label: names?.[language] ?? value,
  }));
}
