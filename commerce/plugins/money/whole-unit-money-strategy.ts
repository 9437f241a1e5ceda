import { BigIntMoneyStrategy } from "@vendure/core";
import { currentCurrency } from "./currency-context";

const digits = new Map<string, number>();

/** How many decimal places people use in a currency (KRW 0, USD 2), from CLDR by Intl. */
export function fractionDigits(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    known =
      new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
        .maximumFractionDigits ?? 2;
    digits.set(currency, known);
  }
  return known;
}

/** The smallest amount that people can pay in a currency, in hundredths. */
function stepOf(currency: string): number {
  return 10 ** (2 - Math.min(2, fractionDigits(currency)));
}

/** Whether people can pay an amount of hundredths in a currency. */
export function isPayable(amount: number, currency: string): boolean {
  return amount % stepOf(currency) === 0;
}

/**
 * Amounts are hundredths in every currency, so that one precision serves all; a currency without
 * decimals is rounded to whole units, because nobody can pay a tenth of a won.
 * Columns are 64 bits wide: in hundredths, ₩21,474,837 would already overflow 32.
 * Vendure's interface hands over no currency: it comes from the request (currency-context.ts).
 */
export class WholeUnitMoneyStrategy extends BigIntMoneyStrategy {
  override round(value: number, quantity = 1): number {
    const currency = currentCurrency();
    const step = currency ? stepOf(currency) : 1;
    // Math.round sends -0.5 to 0 and 0.5 to 1; discounts must mirror prices.
    const amount = (value * quantity) / step;
    return Math.sign(amount) * Math.round(Math.abs(amount)) * step;
  }
}
