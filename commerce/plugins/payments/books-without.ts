import { OrderLine } from "@vendure/core";
import { withCurrency } from "../../contracts/currency-context";
import type { Pieces } from "../../contracts/order-money";
import { booksOf, type OrderBooks, type OrderRows } from "./order-books";
import { costOf } from "./order-value";

/**
 * An order's books as they are once some of its pieces are cancelled. Its rows stay as they are: it
 * tells beforehand what a cancellation gives back.
 */
export function booksWithout(rows: OrderRows, pieces: readonly Pieces[]): OrderBooks {
  const before = booksOf(rows);
  const fewerOf = ({ id }: OrderLine) =>
    pieces
      .filter(({ orderLineId }) => String(orderLineId) === String(id))
      .reduce((sum, { quantity }) => sum + quantity, 0);
  const lines = rows.lines.map((line) =>
    Object.assign(new OrderLine(line), { quantity: Math.max(0, line.quantity - fewerOf(line)) }),
  );
  const cancelled = new Map(rows.cancelled);
  for (const line of rows.lines)
    cancelled.set(String(line.id), (cancelled.get(String(line.id)) ?? 0) + fewerOf(line));
  const after = booksOf({ ...rows, lines, cancelled });
  return withCurrency(rows.order.currencyCode, () => {
    const owed = before.owed - (costOf(before.value) - costOf(after.value));
    return { ...after, owed };
  });
}
