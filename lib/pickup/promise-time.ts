import { localDay } from "@/contracts/zoned-time";
import { type Locale, type Market, marketOf, tagOf } from "../i18n/locales";
import { formatMoment } from "../stores";

/** An ISO instant as clocks at a store show it; see `formatMoment`. */
export function formatStoreTime(instant: string, now: number, timeZone: string, locale: Locale) {
  return formatMoment(Date.parse(instant), now, timeZone, locale);
}

/** The day of an instant in a store's zone, as a key: "2026-11-22". */
export function storeDay(instant: string, timeZone: string): string {
  return localDay(Date.parse(instant), timeZone).date;
}

/** The unit of roads, which need not be akin to that of furniture. */
export function roadUnitOf(market: Pick<Market, "lengthUnit" | "distanceUnit">): "km" | "mi" {
  return market.distanceUnit ?? (market.lengthUnit === "in" ? "mi" : "km");
}

/** A distance as people of the market say it: metres, kilometres or miles. */
export function formatDistance(metres: number, locale: Locale): string {
  const tag = tagOf(locale);
  const unit = (value: number, name: string, digits: number) =>
    new Intl.NumberFormat(tag, {
      style: "unit",
      unit: name,
      unitDisplay: "short",
      maximumFractionDigits: digits,
    }).format(value);
  if (roadUnitOf(marketOf(locale)) === "mi") {
    const miles = metres / 1609.344;
    return unit(miles, "mile", miles < 10 ? 1 : 0);
  }
  // A point is known to a kilometre: finer figures would only look exact.
  return metres < 1000
    ? unit(1, "kilometer", 0)
    : unit(metres / 1000, "kilometer", metres < 10_000 ? 1 : 0);
}
