import { type Locale, marketOf, tagOf } from "../i18n/locales";

const millimetresPerInch = 25.4;
const gramsPerOunce = 28.349523125;
const gramsPerPound = 453.59237;

type Unit = "millimeter" | "centimeter" | "inch" | "gram" | "kilogram" | "ounce" | "pound";

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: Locale, unit: Unit | null, digits: number): Intl.NumberFormat {
  const key = `${locale} ${unit} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tagOf(locale), {
    ...(unit && { style: "unit", unit, unitDisplay: "short" }),
    maximumFractionDigits: digits,
  });
  formatters.set(key, made);
  return made;
}

/**
 * A length in millimetres as people of the locale's market measure a room. It is centimetres with
 * at most one decimal, and millimetres below ten centimetres. Where people measure in inches, it is
 * inches with at most one decimal.
 */
export function formatLength(millimetres: number, locale: Locale): string {
  if (marketOf(locale).lengthUnit === "in")
    return formatterOf(locale, "inch", 1).format(millimetres / millimetresPerInch);
  return millimetres < 100
    ? formatMillimetres(millimetres, locale)
    : formatterOf(locale, "centimeter", 1).format(millimetres / 10);
}

/** A length that its trade measures in millimetres everywhere, such as a lens or a temple. */
export function formatMillimetres(millimetres: number, locale: Locale): string {
  return formatterOf(locale, "millimeter", 0).format(millimetres);
}

/**
 * Several lengths in one unit, the market's. The unit is written once at the end:
 * "66 × 72 × 78 cm".
 */
export function formatExtent(millimetres: readonly number[], locale: Locale): string {
  const inches = marketOf(locale).lengthUnit === "in";
  const per = inches ? millimetresPerInch : 10;
  const last = millimetres.length - 1;
  return millimetres
    .map((length, index) => {
      const unit = index < last ? null : inches ? "inch" : "centimeter";
      return formatterOf(locale, unit, 1).format(length / per);
    })
    .join(" × ");
}

/** A length as a bare number in the unit of `lengthUnit`, for tables that name the unit once. */
export function lengthNumber(millimetres: number, locale: Locale): string {
  const per = marketOf(locale).lengthUnit === "in" ? millimetresPerInch : 10;
  return formatterOf(locale, null, 1).format(millimetres / per);
}

/**
 * A weight in kilograms as the locale's market writes it. It is kilograms with at most one decimal,
 * and grams below one. Where people measure in inches, it is pounds, and ounces below one.
 */
export function formatWeight(kilograms: number, locale: Locale): string {
  const grams = kilograms * 1000;
  if (marketOf(locale).lengthUnit === "in")
    return grams < gramsPerPound
      ? formatterOf(locale, "ounce", 1).format(grams / gramsPerOunce)
      : formatterOf(locale, "pound", 1).format(grams / gramsPerPound);
  return grams < 1000
    ? formatterOf(locale, "gram", 0).format(grams)
    : formatterOf(locale, "kilogram", 1).format(kilograms);
}
