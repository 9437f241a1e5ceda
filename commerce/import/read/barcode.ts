import { checkDigit, hasGtinShape } from "../../../contracts/gtin";
import { quoted, Refused } from "../refused";

/**
 * Reads a GTIN (EAN-8, UPC-12, EAN-13, GTIN-14) with its check digit. A UPC is kept as the EAN-13
 * that scanners read from it.
 */
export function readBarcode(cell: string): string {
  const digits = cell.replace(/[\s-]/gu, "").replace(/^'/, "");
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(digits))
    throw new Refused(
      `${quoted(cell)}: the spreadsheet has shortened the barcode; format its column as text`,
    );
  if (!hasGtinShape(digits))
    throw new Refused(`${quoted(cell)} is no barcode of 8, 12, 13 or 14 digits`);
  if (checkDigit(digits.slice(0, -1)) !== digits.slice(-1))
    throw new Refused(`${quoted(cell)} is no barcode: its last digit does not fit the others`);
  return digits.length === 12 ? `0${digits}` : digits;
}
