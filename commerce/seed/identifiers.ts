import { sizeGroup } from "../../contracts/facets";

/** EAN-13 with the check digit of GS1: weights 1 and 3 alternate from the left. */
function ean13(twelve: string): string {
  const sum = [...twelve].reduce((s, digit, i) => s + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return twelve + ((10 - (sum % 10)) % 10);
}

/** Like `XX-101-NATURAL-OAK`: the product's number and its options. */
export function skuOf(number: number, optionCodes: string[]): string {
  return ["MR", number, ...optionCodes].join("-").toUpperCase();
}

/** Korea's GS1 prefix 880, a made-up company number, the product's number, the variant's place. */
export function barcodeOf(number: number, index: number): string {
  return ean13(`880961${number}${String(index).padStart(3, "0")}`);
}

/**
 * The key of a variant's pictures: what it looks like, so sizes do not count. Must agree with
 * scripts/draw, which makes the files.
 */
export function pictureKey(groups: string[], options: Record<string, string>): string {
  const finishes = groups.filter((group) => group !== sizeGroup).map((group) => options[group]);
  return finishes.join("-") || "default";
}

/** A number in [0, 1) that is always the same for the same text (FNV-1a). */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
