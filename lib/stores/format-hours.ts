import { factsOf } from "@/contracts/languages";
import { localDay } from "@/contracts/zoned-time";
import { type Locale, languageOf, tagOf } from "@/lib/i18n/locales";

const utc = { timeZone: "UTC" } as const;

const clockOf = (locale: Locale) => factsOf(languageOf(locale)).clock;

// An hour of the wall clock as an instant of UTC: only its formatting matters.
function wall(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) * 60_000;
}

/** "11:00" and "20:00" as people of the locale write a span of hours. */
export function formatHours(opens: string, closes: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    ...utc,
    ...clockOf(locale),
  });
  // Not formatRange: over midnight it would add dates, and it shortens "11 AM" unevenly.
  return `${format.format(wall(opens))} – ${format.format(wall(closes))}`;
}

/** The name of an ISO weekday (Monday 1 … Sunday 7). */
export function formatWeekday(weekday: number, locale: Locale): string {
  // 4 January 1970 was a Sunday.
  const day = Date.UTC(1970, 0, 4 + weekday);
  return new Intl.DateTimeFormat(tagOf(locale), { ...utc, weekday: "long" }).format(day);
}

/** A date, YYYY-MM-DD, with its weekday. */
export function formatDay(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), {
    ...utc,
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(Date.parse(`${date}T00:00:00Z`));
}

const weekMs = 6 * 86_400_000;

/**
 * An instant as clocks in a zone show it. On the day that it is there at `now`, it is the time
 * alone. Within a week it has the weekday, beyond it the date.
 */
export function formatMoment(
  instant: number,
  now: number,
  timeZone: string,
  locale: Locale,
): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(locale), { timeZone, ...options }).format(instant);
  const time = format(clockOf(locale));
  if (localDay(instant, timeZone).date === localDay(now, timeZone).date) return time;
  const day =
    instant - now < weekMs
      ? format({ weekday: "long" })
      : format({ weekday: "short", month: "long", day: "numeric" });
  // Not in one format: Korean locale data then put the weekday in brackets.
  return `${day} ${time}`;
}
