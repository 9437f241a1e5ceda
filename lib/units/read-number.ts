import { plainNumber } from "@/contracts/text/plain-signs";

const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?$/;
/** 1.290,50 and 82,5: the comma before decimals, the point between thousands. */
const withComma = /^(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,6}$/;

const multiples: Readonly<Record<string, number>> = {
  만: 10_000,
  万: 10_000,
  萬: 10_000,
  천: 1_000,
  千: 1_000,
};

/**
 * Reads a number of zero or more as people write it, in the digits of any script. Either comma may
 * stand in it, and 만 or 千 behind it. Undefined for nothing, null for what is no such number.
 */
export function readNumber(text: string): number | undefined | null {
  const plain = plainNumber(text).replace(/\s/g, "").replace(/[،、]/g, ",");
  if (plain === "") return undefined;
  const times = multiples[plain.at(-1) ?? ""];
  const digits = times ? plain.slice(0, -1) : plain;
  // 0,125 has decimals: no thousands begin with a nought.
  if (grouped.test(digits) && !/^0\d*,/.test(digits))
    return Number(digits.replace(/,/g, "")) * (times ?? 1);
  if (!withComma.test(digits)) return null;
  return Number(digits.replace(/\./g, "").replace(",", ".")) * (times ?? 1);
}
