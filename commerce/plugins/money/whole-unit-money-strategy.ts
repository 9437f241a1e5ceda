import { BigIntMoneyStrategy } from "@vendure/core";
import { payableStep } from "../../../contracts/payable-amount";
import { currentCurrency } from "../../contracts/currency-context";

/**
 * Amounts are hundredths in every currency, so that one precision serves all. Amounts in a currency
 * without decimals are rounded to whole units. There is no coin for a tenth of a won. Columns are
 * 64 bits wide: in hundredths, ₩21,474,837 would already overflow 32. Vendure's interface hands
 * over no currency: it comes from the request (contracts/currency-context.ts).
 */
export class WholeUnitMoneyStrategy extends BigIntMoneyStrategy {
  override round(value: number, quantity = 1): number {
    const currency = currentCurrency();
    const step = currency ? payableStep(currency) : 1;
    // Math.round sends -0.5 to 0 and 0.5 to 1; discounts must mirror prices.
    const amount = (value * quantity) / step;
    return Math.sign(amount) * Math.round(Math.abs(amount)) * step;
  }
}
