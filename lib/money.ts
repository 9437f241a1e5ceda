import { type Currency, type Locale, tagOf } from "./i18n/locales";

/** An amount in the currency's minor units × the engine's precision: always hundredths. */
export interface Money {
  /** Hundredths of the currency's main unit, also for KRW and JPY (₩1,290,000 is 129000000). */
  amount: number;
  currency: Currency;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: Locale, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tagOf(locale), {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  formatters.set(key, made);
  return made;
}

/**
 * An amount as people of the locale's market write it: the currency's own digits, no empty decimals
 * ("$1,180" but "$1,180.50"). Amounts are hundredths in every currency, also in those without
 * minor units, which are rounded to whole ones.
 */
export function formatMoney({ amount, currency }: Money, locale: Locale): string {
  return formatterOf(locale, currency).format(amount / 100);
}
