import type { ID } from "@vendure/core";
import type { Pieces } from "../../contracts/order-money";
import type { OrderBooks } from "./order-books";
import { stillToGo, withGone } from "./order-value";

/** What lies on an order beyond what it costs, split by how it goes back. */
export function tooMuch({ open, value, owed, paidForGoods, taken }: OrderBooks) {
  const reserved = sumOf(open);
  const beyond = Math.max(0, reserved + paidForGoods - owed);
  const toRelease = Math.min(beyond, Math.max(0, reserved - stillToGo(value)));
  const left = taken.reduce((sum, payment) => sum + payment.left, 0);
  return { toRelease, toRefund: Math.min(beyond - toRelease, left) };
}

/** What is taken when these pieces go: all that is reserved but for what is still to go then. */
export function toTake(books: OrderBooks, pieces: readonly Pieces[]): number {
  const { toRelease } = tooMuch(books);
  const stays = stillToGo(withGone(books.value, pieces));
  return Math.max(0, sumOf(books.open) - toRelease - stays);
}

/** How much of an amount comes from some of the open payments; the oldest are used first. */
export function takenFrom(
  open: readonly { id: ID; amount: number }[],
  amount: number,
  some: ReadonlySet<string>,
): number {
  let due = amount;
  let sum = 0;
  for (const payment of open) {
    const part = Math.min(due, payment.amount);
    due -= part;
    if (some.has(String(payment.id))) sum += part;
  }
  return sum;
}

/** What payments come to together. */
export function sumOf(payments: readonly { amount: number }[]): number {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}
