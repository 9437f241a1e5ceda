import shop from "../../shop.config";

/** A locale, a language in a market, is the first segment of every URL (shop.config.ts). */
export type Locale = keyof typeof shop.locales;
/** What the shop speaks: some of the product's languages (contracts/languages.ts). */
export type Language = keyof typeof shop.languages;
export type MarketCode = keyof typeof shop.markets;
export type Currency = (typeof shop.markets)[MarketCode]["currency"];

export interface Market {
  code: MarketCode;
  currency: Currency;
  /** Whether displayed prices include tax, or tax is added at checkout. */
  taxIncluded: boolean;
  /** The unit in which people there measure furniture. */
  lengthUnit: "cm" | "in";
  /** The unit of their roads; unless it is said, miles where furniture is measured in inches. */
  distanceUnit?: "km" | "mi";
  /** Maps that show the way to a place, with `{name}`, `{latitude}` and `{longitude}` in it. */
  maps?: string;
  /** What wrapping an order costs when the market opens; carts know what it costs now. */
  giftWrap?: number;
  /** The zone in which dates without a store of their own are shown. */
  timeZone: string;
}

export const marketCodes = keysOf(shop.markets);
/** Of all markets, each once. */
export const currencies: readonly Currency[] = [
  ...new Set(marketCodes.map((code) => shop.markets[code].currency)),
];
export const locales = keysOf(shop.locales);
export const languages = keysOf(shop.languages);
export const defaultLocale: Locale = shop.defaultLocale;

export const markets = Object.fromEntries(
  marketCodes.map((code) => [code, { code, ...shop.markets[code] }]),
) as Record<MarketCode, Market>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

export function isMarketCode(value: string): value is MarketCode {
  return Object.hasOwn(markets, value);
}

export function languageOf(locale: Locale): Language {
  return shop.locales[locale].language;
}

export function marketOf(locale: Locale): Market {
  return markets[shop.locales[locale].market];
}

/** A language's own name, as its speakers write it. */
export function nameOf(language: Language): string {
  return shop.languages[language].name;
}

/** The locale for speakers of a language from elsewhere. */
export function homeOf(language: Language): Locale {
  return shop.languages[language].home;
}

/** What the shop is called in a language. */
export function shopName(language: Language): string {
  return shop.brand.name[language];
}

/** The BCP 47 tag for `lang`, hreflang and Intl: `ko-KR`, `zh-Hant-TW`. */
export function tagOf(locale: Locale): string {
  return Intl.getCanonicalLocales(locale)[0] ?? locale;
}

/** What a market is called in a locale's language: the name of its country. */
export function marketName(code: MarketCode, locale: Locale): string {
  return new Intl.DisplayNames([tagOf(locale)], { type: "region" }).of(code) ?? code;
}

function keysOf<T extends object>(record: T): readonly (keyof T)[] {
  return Object.keys(record) as (keyof T)[];
}
