import { plainDigits } from "../../contracts/text/plain-signs";

/** A card number in the groups in which it stands on the card. */
export function formatCardNumber(text: string): string {
  const number = digitsOf(text).slice(0, 19);
  const isAmex = /^3[47]/.test(number);
  const groups = isAmex
    ? number.match(/^(\d{1,4})(\d{1,6})?(\d{1,9})?/)?.slice(1)
    : number.match(/\d{1,4}/g);
  return groups?.filter(Boolean).join(" ") ?? "";
}

/**
 * Month and year as "08/29". The stroke comes with the year's first digit, so that it can be
 * deleted again. "8" and "1/" mean August and January, and a year of four digits keeps its last
 * two.
 */
export function formatExpiry(text: string): string {
  const digits = digitsOf(text);
  const padded = /^([2-9]|1\D)/.test(text) ? `0${digits}` : digits;
  const month = padded.slice(0, 2);
  const year = /^20\d\d/.test(padded.slice(2)) ? padded.slice(4, 6) : padded.slice(2, 4);
  return year ? `${month}/${year}` : month;
}

export function formatSecurityCode(text: string): string {
  return digitsOf(text).slice(0, 4);
}

/**
 * Formats what was typed and says where the caret belongs: behind the same digit as before. At the
 * end it stays at the end, whatever the format puts in.
 */
export function reformatNumber(typed: string, caret: number, format: (text: string) => string) {
  const latin = plainDigits(typed);
  const value = format(latin);
  if (caret >= typed.length) return { value, caret: value.length };
  const before = digitsOf(latin.slice(0, caret)).length;
  let seen = 0;
  let position = 0;
  while (position < value.length && seen < before) {
    if (/\d/.test(value.charAt(position))) seen += 1;
    position += 1;
  }
  return { value, caret: position };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
