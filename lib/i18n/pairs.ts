/** A pair of language and market is the first segment of every URL: `/ko-kr`, `/en-kr`, … */

export type Language = "ko" | "en" | "ja" | "ar";
export type MarketCode = "KR" | "JP" | "US" | "AE";
export type Currency = "KRW" | "JPY" | "USD" | "AED";

export interface Market {
  code: MarketCode;
  currency: Currency;
  /** Whether shelf prices include tax (KR, JP, AE) or tax is added at checkout (US). */
  taxIncluded: boolean;
  /** The unit in which people there measure furniture. */
  lengthUnit: "cm" | "in";
  /** The zone in which dates without a store of their own are shown. */
  timeZone: string;
}

export const markets: Record<MarketCode, Market> = {
  KR: { code: "KR", currency: "KRW", taxIncluded: true, lengthUnit: "cm", timeZone: "Asia/Seoul" },
  JP: { code: "JP", currency: "JPY", taxIncluded: true, lengthUnit: "cm", timeZone: "Asia/Tokyo" },
  US: {
    code: "US",
    currency: "USD",
    taxIncluded: false,
    lengthUnit: "in",
    timeZone: "America/New_York",
  },
  AE: { code: "AE", currency: "AED", taxIncluded: true, lengthUnit: "cm", timeZone: "Asia/Dubai" },
};

export const pairs = ["ko-kr", "en-kr", "ja-jp", "en-us", "ar-ae", "en-ae"] as const;
export type Pair = (typeof pairs)[number];
export const defaultPair: Pair = "ko-kr";

export const languages: readonly Language[] = ["ko", "en", "ja", "ar"];

/** Each language's own name, as its speakers write it. */
export const languageNames: Record<Language, string> = {
  ko: "한국어",
  en: "English",
  ja: "日本語",
  ar: "العربية",
};

export function isPair(value: unknown): value is Pair {
  return pairs.some((pair) => pair === value);
}

export function languageOf(pair: Pair): Language {
  return pair.slice(0, 2) as Language;
}

export function marketOf(pair: Pair): Market {
  return markets[pair.slice(3).toUpperCase() as MarketCode];
}

/** The BCP 47 tag for `lang`, hreflang and Intl: `ko-KR`. */
export function tagOf(pair: Pair): string {
  return `${pair.slice(0, 2)}-${pair.slice(3).toUpperCase()}`;
}

export function directionOf(pair: Pair): "ltr" | "rtl" {
  return languageOf(pair) === "ar" ? "rtl" : "ltr";
}
