import { marketOf, type Pair, tagOf } from "../i18n/pairs";

const millimetresPerInch = 25.4;
const gramsPerOunce = 28.349523125;
const gramsPerPound = 453.59237;

type Unit = "millimeter" | "centimeter" | "inch" | "gram" | "kilogram" | "ounce" | "pound";

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(pair: Pair, unit: Unit | null, digits: number): Intl.NumberFormat {
  const key = `${pair} ${unit} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tagOf(pair), {
    ...(unit && { style: "unit", unit, unitDisplay: "short" }),
    maximumFractionDigits: digits,
  });
  formatters.set(key, made);
  return made;
}

/**
 * A length in millimetres as people of the pair's market measure a room: centimetres with at most
 * one decimal, millimetres below ten centimetres; in the US inches with at most one decimal.
 */
export function formatLength(millimetres: number, pair: Pair): string {
  if (marketOf(pair).lengthUnit === "in")
    return formatterOf(pair, "inch", 1).format(millimetres / millimetresPerInch);
  return millimetres < 100
    ? formatMillimetres(millimetres, pair)
    : formatterOf(pair, "centimeter", 1).format(millimetres / 10);
}

/** A length that its trade measures in millimetres everywhere, such as a lens or a temple. */
export function formatMillimetres(millimetres: number, pair: Pair): string {
  return formatterOf(pair, "millimeter", 0).format(millimetres);
}

/**
 * Several lengths in one unit, the market's, with the unit written once at the end:
 * "66 × 72 × 78 cm".
 */
export function formatExtent(millimetres: readonly number[], pair: Pair): string {
  const inches = marketOf(pair).lengthUnit === "in";
  const per = inches ? millimetresPerInch : 10;
  const last = millimetres.length - 1;
  return millimetres
    .map((length, index) => {
      const unit = index < last ? null : inches ? "inch" : "centimeter";
      return formatterOf(pair, unit, 1).format(length / per);
    })
    .join(" × ");
}

/** A length as a bare number in the unit of `lengthUnit`, for tables that name the unit once. */
export function lengthNumber(millimetres: number, pair: Pair): string {
  const per = marketOf(pair).lengthUnit === "in" ? millimetresPerInch : 10;
  return formatterOf(pair, null, 1).format(millimetres / per);
}

/**
 * A weight in kilograms as the pair's market writes it: kilograms with at most one decimal, grams
 * below one; in the US pounds, ounces below one.
 */
export function formatWeight(kilograms: number, pair: Pair): string {
  const grams = kilograms * 1000;
  if (marketOf(pair).lengthUnit === "in")
    return grams < gramsPerPound
      ? formatterOf(pair, "ounce", 1).format(grams / gramsPerOunce)
      : formatterOf(pair, "pound", 1).format(grams / gramsPerPound);
  return grams < 1000
    ? formatterOf(pair, "gram", 0).format(grams)
    : formatterOf(pair, "kilogram", 1).format(kilograms);
}
