import {
  type ID,
  Order,
  Payment,
  type RequestContext,
  type TransactionalConnection,
} from "@vendure/core";

/** Whether authorised or settled payments already cover what the order costs. */
export async function paymentCovers(
  connection: TransactionalConnection,
  ctx: RequestContext,
  orderId: ID,
): Promise<boolean> {
  const order = await connection.getRepository(ctx, Order).findOneByOrFail({ id: orderId });
  const { paid } = (await connection
    .getRepository(ctx, Payment)
    .createQueryBuilder("p")
    .select("COALESCE(SUM(p.amount), 0)", "paid")
    .where("p.orderId = :orderId AND p.state IN ('Authorized', 'Settled')", { orderId })
    .getRawOne<{ paid: string }>()) ?? { paid: "0" };
  return Number(paid) > 0 && Number(paid) >= order.totalWithTax;
}

/**
 * Whether an order, which was read under its lock, still waits for a payment: two presses of "Pay"
 * at the same moment become one payment.
 */
export async function awaitsPayment(
  connection: TransactionalConnection,
  ctx: RequestContext,
  order: Order,
): Promise<boolean> {
  // What was sent back to its basket meanwhile holds no stock any more.
  const waits = /^Arranging.*Payment$/.test(order.state);
  return waits && !(await paymentCovers(connection, ctx, order.id));
}
