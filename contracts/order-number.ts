import { plainLetters } from "./text/plain-signs";

/**
 * What order numbers are made of. No two look alike, as 0, O and D do, 1, I and L, 2 and Z, 5 and S.
 * The same holds for 6 and G, 8 and B, U and V. Nothing reads as a vowel: 3 and 4 would.
 */
export const orderNumberLetters = "CFHJKMNPQRTWX";
export const orderNumberDigits = "6789";

/** Too long to be met by trying, short enough for the telephone. */
export const orderNumberLength = 9;

// Three letters in a row abbreviate something in some language; so do these two, and these digits.
const unwanted = /[A-Z]{3}|CP|FK|FQ|KK|MF|PK|PQ|69|88|666|777/;

/** Whether an order number has nothing that a person could take for a bad word or sign. */
export const isHarmless = (number: string): boolean => !unwanted.test(number);

/**
 * The code of an order as the shop writes it, from however it was typed, pasted or read out. It may
 * be grouped, hyphenated, in small or full-width letters. It may have Arabic digits or the marks
 * that mail programs add.
 */
export function tidyOrderCode(typed: string): string {
  return plainLetters(typed).replace(/[#.,_/]/g, "");
}
