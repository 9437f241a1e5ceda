import type { Desk, Pickup } from "@/lib/commerce/staff/types";
import type { Language, Pair } from "@/lib/i18n/pairs";
import { formatMoney } from "@/lib/money";

const homes: Record<Language, Pair> = { ko: "ko-kr", en: "en-us", ja: "ja-jp", ar: "ar-ae" };

/** The pair whose words and number formats a language of the shop floor has. */
export function pairFor(language: Language): Pair {
  return homes[language];
}

/** A time of day in the store's own zone. */
export function clock(iso: string, desk: Desk, language: Language): string {
  return new Intl.DateTimeFormat(homes[language], {
    timeStyle: "short",
    timeZone: desk.timeZone,
  }).format(new Date(iso));
}

/** Day and time in the store's own zone. */
export function dayAndClock(iso: string, desk: Desk, language: Language): string {
  return new Intl.DateTimeFormat(homes[language], {
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: desk.timeZone,
  }).format(new Date(iso));
}

/** From one time to another in the store's own zone, with the day unless it is today's. */
export function span(
  from: string,
  to: string,
  desk: Desk,
  language: Language,
  now: number,
): string {
  const day = isToday(from, desk, now) ? {} : ({ month: "short", day: "numeric" } as const);
  return new Intl.DateTimeFormat(homes[language], {
    ...day,
    hour: "numeric",
    minute: "2-digit",
    timeZone: desk.timeZone,
  }).formatRange(new Date(from), new Date(to));
}

/** Whether two moments are on the same day at the store. */
export function isToday(iso: string, desk: Desk, now: number): boolean {
  const day = (date: Date) => date.toLocaleDateString("en-CA", { timeZone: desk.timeZone });
  return day(new Date(iso)) === day(new Date(now));
}

/** The store's date as `YYYY-MM-DD`. */
export function dateAt(desk: Desk, now: number): string {
  return new Date(now).toLocaleDateString("en-CA", { timeZone: desk.timeZone });
}

/** An amount of an order, what is to be taken at the counter unless told, in the words of a language. */
export function money(pickup: Pickup, language: Language, amount = pickup.amountDue): string {
  return amountIn(pickup.currencyCode, amount, language);
}

// The engine's markets have these four.
const currencies = ["KRW", "JPY", "USD", "AED"] as const;

/** An amount of hundredths of a currency in the words of a language. */
export function amountIn(currencyCode: string, amount: number, language: Language): string {
  const currency = currencies.find((known) => known === currencyCode) ?? "USD";
  return formatMoney({ amount, currency }, homes[language]);
}

/** The end of an order's code, by which people call it: from left to right in any script. */
export function shortCode({ orderCode }: { orderCode: string }): string {
  return `\u2066#${orderCode.slice(-4)}\u2069`;
}
