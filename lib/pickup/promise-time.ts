import { languageOf, type Pair, tagOf } from "../i18n/pairs";

const weekMs = 6 * 86_400_000;

/**
 * An instant as clocks at a store show it: the time alone on the store's today, with the weekday
 * within a week, with the date beyond it.
 */
export function formatStoreTime(instant: string, now: number, timeZone: string, pair: Pair) {
  const at = Date.parse(instant);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(pair), { timeZone, ...options }).format(at);
  const time = format({
    hour: "numeric",
    minute: "2-digit",
    // See formatHours: some locale data write halves of the day that nobody writes.
    ...(languageOf(pair) === "ko" && { hourCycle: "h23" }),
  });
  if (storeDay(instant, timeZone) === storeDay(new Date(now).toISOString(), timeZone)) return time;
  const day =
    at - now < weekMs
      ? format({ weekday: "long" })
      : format({ weekday: "short", month: "long", day: "numeric" });
  // Not in one format: Korean locale data then put the weekday in brackets.
  return `${day} ${time}`;
}

/** The day of an instant in a store's zone, as a key: "2026-11-22". */
export function storeDay(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(
    Date.parse(instant),
  );
}

/** A distance as people of the market say it: metres, kilometres or miles. */
export function formatDistance(metres: number, pair: Pair): string {
  const tag = tagOf(pair);
  const unit = (value: number, name: string, digits: number) =>
    new Intl.NumberFormat(tag, {
      style: "unit",
      unit: name,
      unitDisplay: "short",
      maximumFractionDigits: digits,
    }).format(value);
  if (pair.endsWith("-us")) {
    const miles = metres / 1609.344;
    return unit(miles, "mile", miles < 10 ? 1 : 0);
  }
  // A point is known to a kilometre: finer figures would only look exact.
  return metres < 1000
    ? unit(1, "kilometer", 0)
    : unit(metres / 1000, "kilometer", metres < 10_000 ? 1 : 0);
}
