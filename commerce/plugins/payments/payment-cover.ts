import {
  type Order,
  Payment,
  type PaymentMetadata,
  type RequestContext,
  type TransactionalConnection,
} from "@vendure/core";
import { isAsShown, shownOrder } from "../../contracts/shown-order";

/** Whether authorised or settled payments already cover what an order, as it was read, costs. */
export async function paymentCovers(
  connection: TransactionalConnection,
  ctx: RequestContext,
  order: Order,
): Promise<boolean> {
  const { paid } = (await connection
    .getRepository(ctx, Payment)
    .createQueryBuilder("p")
    .select("COALESCE(SUM(p.amount), 0)", "paid")
    .where("p.orderId = :id AND p.state IN ('Authorized', 'Settled')", { id: order.id })
    .getRawOne<{ paid: string }>()) ?? { paid: "0" };
  return Number(paid) > 0 && Number(paid) >= order.totalWithTax;
}

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
