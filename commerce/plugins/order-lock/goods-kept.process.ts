import {
  type FulfillmentProcess,
  type FulfillmentState,
  OrderLine,
  TransactionalConnection,
} from "@vendure/core";
import { fulfillmentIn } from "../../database/states-sql";

let connection: TransactionalConnection;

/**
 * Nothing leaves that its shopper does not get any more. Vendure lets a fulfilment that waits be sent
 * after its order, or pieces of it, were cancelled and paid back. A line may leave in several
 * fulfilments: what left already counts with what is to leave.
 */
export const goodsKept: FulfillmentProcess<FulfillmentState> = {
  init: (injector) => {
    connection = injector.get(TransactionalConnection);
  },
  onTransitionStart: async (from, to, { ctx, fulfillment }) => {
    if (from !== "Pending" || (to !== "Shipped" && to !== "Delivered")) return;
    const cancelled: unknown[] = await connection.getRepository(ctx, OrderLine).query(
      `SELECT 1 FROM order_line l JOIN order_line_reference r ON r."orderLineId" = l.id
         JOIN fulfillment f ON f.id = r."fulfillmentId"
       WHERE l.id IN (SELECT "orderLineId" FROM order_line_reference WHERE "fulfillmentId" = $1)
         AND (f.id = $1 OR f.state ${fulfillmentIn("Shipped", "Delivered")})
       GROUP BY l.id, l.quantity HAVING SUM(r.quantity) > l.quantity LIMIT 1`,
      [fulfillment.id],
    );
    if (cancelled.length > 0) return "message.goods-are-cancelled";
  },
};
