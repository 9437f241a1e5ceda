import { readNumber } from "./read-number";

/** Millimetres of a unit, by what people write behind a number. */
const units: readonly (readonly [RegExp, number])[] = [
  [/(?:mm|밀리미터|밀리|ミリ(?:メートル)?|مم|公釐|毫米)$/iu, 1],
  [/(?:cm|센티미터|센티|センチ(?:メートル)?|سم|公分|釐米|厘米)$/iu, 10],
  [/(?:inch(?:es)?|in|pouces?|인치|インチ|吋|英寸|بوصة|″|")$/iu, 25.4],
  [/(?:meters?|m[eè]tres?|m|미터|メートル|متر|公尺|米)$/iu, 1000],
];

/** Rooms have no length beyond it. */
const longest = 30_000;

/**
 * Reads a length in the market's unit, in millimetres: "82,5" and "٨٢٫٥" are read too. A unit that
 * stands behind it goes before the market's. Undefined for nothing, null for what is no length of a room.
 */
export function readLength(text: string, unit: "cm" | "in"): number | undefined | null {
  const plain = text.normalize("NFKC").trim();
  const named = units.find(([word]) => word.test(plain));
  const number = readNumber(named ? plain.replace(named[0], "") : plain);
  if (number === undefined) return plain === "" ? undefined : null;
  if (number === null) return null;
  const length = number * (named?.[1] ?? (unit === "in" ? 25.4 : 10));
  return length > 0 && length <= longest ? length : null;
}
