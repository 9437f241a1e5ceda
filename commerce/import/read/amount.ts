import { fractionDigits, isPayable } from "../../../contracts/payable-amount";
import { plainDigits } from "../../../contracts/text/plain-signs";
import { quoted, Refused } from "../refused";

/** More is a typing error, and would not survive a sum. */
const most = 1e13;

export interface Amount {
  /** In hundredths. */
  value: number;
  currency: string;
}

/**
 * Reads a price as people write it: `12.90`, `12,90 €`, `₩12,000`, `1.234,50 EUR`. A number that can
 * be read in two ways is refused.
 * @param currencies those that the cell may be in
 * @param assumed the one that a cell means which names none; it need not be said of a single one
 */
export function readAmount(
  cell: string,
  currencies: readonly string[],
  assumed: string | undefined = currencies.length === 1 ? currencies[0] : undefined,
): Amount {
  const text = plainDigits(cell.normalize("NFKC"))
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .trim();
  const [, before = "", number = "", after = ""] =
    /^([^\d-]*)(\d[\d.,'’٫٬ ]*)(.*)$/u.exec(text) ?? [];
  if (!number) throw new Refused(`${quoted(cell)} is no price`);
  const currency = currencyOf(`${before} ${after}`.trim(), currencies, assumed, cell);
  const value = Math.round(decimal(number.trim(), currency, cell) * 100);
  if (value > most) throw new Refused(`${quoted(cell)} is too much`);
  if (!isPayable(value, currency))
    throw new Refused(`${quoted(cell)} has decimals that ${currency} does not have`);
  return { value, currency };
}

/** An amount of hundredths as the file has it: `12.90`, `12000`. */
export function writeAmount(value: number, currency: string): string {
  return (value / 100).toFixed(Math.min(2, fractionDigits(currency)));
}

function currencyOf(
  sign: string,
  currencies: readonly string[],
  assumed: string | undefined,
  cell: string,
): string {
  if (sign === "") {
    if (assumed) return assumed;
    throw new Refused(`${quoted(cell)} names no currency (${currencies.join(", ")})`);
  }
  const named = currencies.filter((currency) => signsOf(currency).has(sign.toUpperCase()));
  if (named.length === 1 && named[0]) return named[0];
  if (named.length > 1)
    throw new Refused(`${quoted(cell)} may be ${named.join(" or ")}: write the code`);
  throw new Refused(`${quoted(cell)} is not in ${currencies.join(" or ")}`);
}

const known = new Map<string, Set<string>>();

/** How a currency is written: its code, and its signs in the languages of its countries. */
function signsOf(currency: string): Set<string> {
  const signs = known.get(currency) ?? new Set([currency]);
  if (!known.has(currency))
    for (const locale of ["en", "ko", "ja", "zh-TW", "fr", "ar"])
      for (const currencyDisplay of ["symbol", "narrowSymbol"] as const)
        for (const part of new Intl.NumberFormat(locale, {
          style: "currency",
          currency,
          currencyDisplay,
        }).formatToParts(1))
          if (part.type === "currency")
            signs.add(
              part.value
                .normalize("NFKC")
                .replace(/[\u200e\u200f]/g, "")
                .toUpperCase(),
            );
  known.set(currency, signs);
  return signs;
}

function decimal(number: string, currency: string, cell: string): number {
  const text = number.replace(/٫/g, ".").replace(/[ '’٬]/g, "_");
  const plain = /^\d+$/.exec(text);
  if (plain) return Number(text);
  const groups = /^(\d{1,3})(?:([_.,])\d{3}(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/.exec(text);
  const [, , thousands, point] = groups ?? [];
  if (groups && thousands !== point) {
    const isOnce = text.split(thousands ?? "").length === 2;
    // `1,234` is a thousand to some and hardly more than one to others.
    if (!point && isOnce && thousands !== "_" && fractionDigits(currency) > 0)
      throw new Refused(
        `${quoted(cell)} can be read in two ways: write ${text.replace(/[.,]/, "")} or ${text.slice(0, -1).replace(",", ".")}`,
      );
    return Number(text.replaceAll(thousands ?? "", "").replace(",", "."));
  }
  if (/^\d+[.,]\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  throw new Refused(`${quoted(cell)} is no price`);
}
