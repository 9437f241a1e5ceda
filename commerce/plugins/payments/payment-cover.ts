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
 * Locks the order until the transaction ends and tells whether it still waits for a payment: two
 * presses of "Pay" at the same moment become one payment.
 */
export async function claimPayment(
  connection: TransactionalConnection,
  ctx: RequestContext,
  orderId: ID,
): Promise<boolean> {
  const waiting = await connection
    .getRepository(ctx, Order)
    .createQueryBuilder("o")
    .select("o.id")
    // What was sent back to its basket meanwhile holds no stock any more.
    .where("o.id = :orderId AND o.state LIKE 'Arranging%Payment'", { orderId })
    .setLock("pessimistic_write")
    .getOne();
  return waiting !== null && !(await paymentCovers(connection, ctx, orderId));
}
