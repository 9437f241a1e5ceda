import type { Pieces, ReceiptFigures, TaxPart } from "../../contracts/order-money";
import { goneOf, type LineValue, type OrderValue, openFees, withGone } from "./order-value";

/**
 * What pieces that go now cost, line by line, in hundredths, with promotions and tax. Each part is
 * the difference of two rounded sums, as in `stillToGo`. So the total is the amount that is taken.
 */
export function receiptFigures(value: OrderValue, pieces: readonly Pieces[]): ReceiptFigures {
  const then = withGone(value, pieces);
  const lines = value.lines.flatMap((line, index) => {
    const after = then.lines[index];
    const quantity = after ? goneOf(after) - goneOf(line) : 0;
    return after && quantity > 0 ? [partOf(line, after, quantity)] : [];
  });
  const still = new Set(openFees(then));
  const fees = openFees(value).filter((fee) => !still.has(fee));
  const fee = fees.reduce((sum, { amount }) => sum + amount, 0);
  return {
    lines: lines.map(({ orderLineId, quantity, amount }) => ({ orderLineId, quantity, amount })),
    fees: fee,
    total: lines.reduce((sum, { amount }) => sum + amount, fee),
    taxes: taxesOf([...lines, ...fees]),
  };
}

function partOf(line: LineValue, after: LineValue, quantity: number) {
  const from = goneOf(line);
  const to = goneOf(after);
  const amount = line.priceOf(to) - line.priceOf(from);
  const tax = line.taxOf(to) - line.taxOf(from);
  return { orderLineId: line.id, quantity, amount, tax, taxRate: line.taxRate };
}

/** What is tax of it, by rate; a rate at which nothing is owed is left out. */
function taxesOf(parts: readonly { tax: number; taxRate: number }[]): TaxPart[] {
  const rates = [...new Set(parts.map(({ taxRate }) => taxRate))].sort((a, b) => b - a);
  return rates.flatMap((rate) => {
    const own = parts.filter(({ taxRate }) => taxRate === rate);
    const amount = own.reduce((sum, { tax }) => sum + tax, 0);
    return amount === 0 ? [] : [{ rate, amount }];
  });
}
