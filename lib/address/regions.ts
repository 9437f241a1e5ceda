import type { Region } from "../../contracts/addresses/region";
import { regionsOf as regionsOfCountry } from "../../contracts/addresses/regions";
import type { Language } from "../../contracts/languages";
import type { MarketCode } from "../i18n/locales";

/** The choices of state, province, prefecture or emirate of a market, in the order people expect. */
export function regionsOf(
  market: MarketCode,
  language: Language,
): { value: string; label: string }[] {
  return regionsOfCountry(market).map((region) => ({
    value: region.value,
    label: nameOf(region, language),
  }));
}

function nameOf({ value, names }: Region, language: Language): string {
  return names?.[language] ?? value;
}
