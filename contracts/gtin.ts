/**
 * GTINs as the GS1 General Specifications have them: 8, 12, 13 or 14 digits. The last one checks the
 * others (section 7.9.1, "Standard check digit calculations for GS1 data structures").
 */

const lengths = [8, 12, 13, 14];

/** Whether a text has the digits of a GTIN, whatever its last digit says. */
export const hasGtinShape = (digits: string): boolean =>
  /^\d+$/.test(digits) && lengths.includes(digits.length);

/** The digit that checks those before it: weights 3 and 1 alternate from the right. */
export function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((s, d, i) => s + Number(d) * (i % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/**
 * Reads a GTIN of any length as the 14 digits that they all have in common, with zeros before.
 * Undefined for what is none, also where the last digit does not fit the others.
 */
export function toGtin14(text: string): string | undefined {
  const digits = text.trim();
  if (!hasGtinShape(digits)) return undefined;
  if (checkDigit(digits.slice(0, -1)) !== digits.slice(-1)) return undefined;
  return digits.padStart(14, "0");
}

/** All ways to write a GTIN: a barcode may be kept in any of them. */
export function gtinForms(gtin14: string): string[] {
  return lengths
    .filter((length) => /^0*$/.test(gtin14.slice(0, 14 - length)))
    .map((length) => gtin14.slice(14 - length));
}
