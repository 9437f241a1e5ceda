import { readNumber } from "./read-number";

const currencies =
  /\p{Sc}|원|円|圓|元|塊|د\s*\.\s*إ\s*\.?|درهم|\b(?:won|yen|dollars?|euros?|dirhams?|[a-z]{3})\b|(?<=\d)[a-z]{3}\b|\b[a-z]{3}(?=\d)/giu;

/** More than anything costs. In hundredths, JSON keeps it exact. */
const mostMoney = 1e9;

/**
 * Reads an amount of money, in hundredths: "₩50,000", "5만원" and "٤٩٫٥" are read too. Undefined for
 * nothing, null for what is no amount.
 */
export function readAmount(text: string): number | undefined | null {
  const number = readNumber(text.normalize("NFKC").replace(currencies, " "));
  if (number === undefined) return text.trim() === "" ? undefined : null;
  return number !== null && number <= mostMoney ? Math.round(number * 100) : null;
}
