import {
  type ID,
  OrderLine,
  type RequestContext,
  type TransactionalConnection,
} from "@vendure/core";

/**
 * How many pieces of orders were cancelled, by their line. An order's history says it: the quantity
 * that a line was placed with follows what the office adds.
 */
export async function cancelledPieces(
  connection: TransactionalConnection,
  ctx: RequestContext,
  orderIds: readonly ID[],
): Promise<Map<string, number>> {
  const rows: { id: string; cancelled: string }[] = await connection
    .getRepository(ctx, OrderLine)
    .query(
      `SELECT c->>'orderLineId' AS id, SUM((c->>'quantity')::int) AS cancelled
       FROM history_entry h, json_array_elements(h.data::json->'lines') c
       WHERE h."orderId" = ANY($1) AND h.type = 'ORDER_CANCELLATION' GROUP BY 1`,
      [orderIds],
    );
  return new Map(rows.map(({ id, cancelled }) => [id, Number(cancelled)]));
}
