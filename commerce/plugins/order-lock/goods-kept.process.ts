import { type FulfillmentProcess, OrderLine, TransactionalConnection } from "@vendure/core";

let connection: TransactionalConnection;

/**
 * Nothing leaves that its shopper does not get any more. Vendure lets a fulfilment that waits be sent
 * after its order, or pieces of it, were cancelled and paid back.
 */
export const goodsKept: FulfillmentProcess<string> = {
  init: (injector) => {
    connection = injector.get(TransactionalConnection);
  },
  onTransitionStart: async (from, to, { ctx, fulfillment }) => {
    if (from !== "Pending" || (to !== "Shipped" && to !== "Delivered")) return;
    const cancelled: unknown[] = await connection.getRepository(ctx, OrderLine).query(
      `SELECT 1 FROM order_line_reference r JOIN order_line l ON l.id = r."orderLineId"
       WHERE r."fulfillmentId" = $1 AND r.quantity > l.quantity LIMIT 1`,
      [fulfillment.id],
    );
    if (cancelled.length > 0) return "message.goods-are-cancelled";
  },
};
