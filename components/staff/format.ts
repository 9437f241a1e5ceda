import { factsOf } from "@/contracts/languages";
import { homeOf, type Language, marketOf, markets } from "@/lib/i18n/locales";
import { formatMoney } from "@/lib/money";
import type { Counter, Pickup } from "@/lib/staff/types";

/** A time of day in the store's own zone. */
export function clockTime(iso: string, counter: Counter, language: Language): string {
  return new Intl.DateTimeFormat(`${language}-${counter.market}`, {
    ...factsOf(language).clock,
    timeZone: counter.timeZone,
  }).format(new Date(iso));
}

/** Day and time in the store's own zone. */
export function dayAndClock(iso: string, counter: Counter, language: Language): string {
  return new Intl.DateTimeFormat(`${language}-${counter.market}`, {
    month: "short",
    day: "numeric",
    ...factsOf(language).clock,
    timeZone: counter.timeZone,
  }).format(new Date(iso));
}

/** From one time to another in the store's own zone, with the day unless it is today's. */
export function span(
  from: string,
  to: string,
  counter: Counter,
  language: Language,
  now: number,
): string {
  const day = isToday(from, counter, now) ? {} : ({ month: "short", day: "numeric" } as const);
  return new Intl.DateTimeFormat(`${language}-${counter.market}`, {
    ...day,
    ...factsOf(language).clock,
    timeZone: counter.timeZone,
  }).formatRange(new Date(from), new Date(to));
}

/** Whether two moments are on the same day at the store. */
export function isToday(iso: string, counter: Counter, now: number): boolean {
  const day = (date: Date) => date.toLocaleDateString("en-CA", { timeZone: counter.timeZone });
  return day(new Date(iso)) === day(new Date(now));
}

/** The store's date as `YYYY-MM-DD`. */
export function dateAt(counter: Counter, now: number): string {
  return new Date(now).toLocaleDateString("en-CA", { timeZone: counter.timeZone });
}

/**
 * An amount of an order in the words of a language. Unless told, it is what is to be taken at the
 * counter.
 */
export function money(pickup: Pickup, language: Language, amount = pickup.amountDue): string {
  return amountIn(pickup.currencyCode, amount, language);
}

/** An amount of hundredths of a currency in the words of a language. */
export function amountIn(currencyCode: string, amount: number, language: Language): string {
  const known = Object.values(markets).find((market) => market.currency === currencyCode);
  const { currency } = known ?? marketOf(homeOf(language));
  return formatMoney({ amount, currency }, homeOf(language));
}

/** The end of an order's code, by which people call it: from left to right in any script. */
export function shortCode({ orderCode }: { orderCode: string }): string {
  return `\u2066#${orderCode.slice(-4)}\u2069`;
}
