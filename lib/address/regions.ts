import type { Language, MarketCode } from "../i18n/pairs";
import { emirates } from "./regions-ae";
import { prefectures } from "./regions-jp";
import { provinces } from "./regions-kr";
import { states } from "./regions-us";

/** A first-level region: its value as carriers and the engine read it, its name where it differs. */
export interface Region {
  value: string;
  names?: Partial<Record<Language, string>>;
}

const regions: Record<MarketCode, readonly Region[]> = {
  KR: provinces,
  JP: prefectures,
  US: states,
  AE: emirates,
};

/** The choices of state, province, prefecture or emirate of a market, in the order people expect. */
export function regionsOf(
  market: MarketCode,
  language: Language,
): { value: string; label: string }[] {
  return regions[market].map((region) => ({
    value: region.value,
    label: nameOf(region, language),
  }));
}

/** A stored region in a language; what is unknown stays as it was written. */
export function regionName(market: MarketCode, value: string, language: Language): string {
  const region = regions[market].find((candidate) => candidate.value === value);
  return region ? nameOf(region, language) : value;
}

function nameOf({ value, names }: Region, language: Language): string {
  return names?.[language] ?? value;
}
