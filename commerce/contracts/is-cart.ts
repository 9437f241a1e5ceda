import type { Order } from "@vendure/core";

/** Whether an order is still its shopper's cart: being filled, or at the payment step unpaid. */
export function isCart({ active, state }: Order): boolean {
  return active && (state === "AddingItems" || state === "ArrangingPayment");
}
