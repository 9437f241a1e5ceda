import type {
  Order,
  PaymentMetadata,
  RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { paymentCovers } from "../../contracts/payment-cover";
import { isAsShown, shownOrder } from "../../contracts/shown-order";

/** How an order is paid that costs nothing: there is nothing to reserve, to take or to ask for. */
export const paidWithNothing = { amount: 0, state: "Settled" as const, metadata: {} };

/**
 * Why an order, which was read under its lock, is not paid with this amount now; undefined when it
 * is. Two presses of "Pay" at the same moment become one payment, and what was not shown is not
 * charged. The answer is a decline's code.
 */
export async function whyNotPayable(
  connection: TransactionalConnection,
  ctx: RequestContext,
  { order, amount, metadata }: { order: Order; amount: number; metadata: PaymentMetadata },
): Promise<"already-paid" | "order-changed" | undefined> {
  if (await paymentCovers(connection, ctx, order)) return "already-paid";
  // What was sent back to its basket meanwhile holds no stock any more.
  if (!/^Arranging.*Payment$/.test(order.state)) return "already-paid";
  if (metadata.shown === undefined) return undefined;
  const shown = shownOrder.safeParse(metadata.shown);
  const isSame = shown.success && isAsShown(order, shown.data) && amount === order.totalWithTax;
  return isSame ? undefined : "order-changed";
}
