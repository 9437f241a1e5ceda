import type { ID } from "@vendure/core";
import { fulfillmentIn } from "../../../database/states-sql";
import type { KeptPieces } from "../mails/piece-rows";
import type { Query } from "../outbox/letter-context";

/** Pieces of an order that are delivered and have not left yet. */
export function piecesToCome(query: Query, orderId: ID): Promise<KeptPieces> {
  return query(
    `SELECT l.id AS "orderLineId", (l.quantity - COALESCE(s.sent, 0))::int AS quantity
     FROM order_line l LEFT JOIN (
       SELECT r."orderLineId", SUM(r.quantity) AS sent
       FROM order_line_reference r JOIN fulfillment f ON f.id = r."fulfillmentId"
       WHERE f.state ${fulfillmentIn("Shipped", "Delivered")} GROUP BY r."orderLineId") s
       ON s."orderLineId" = l.id
     WHERE l."orderId" = $1 AND COALESCE(l."customFieldsCollectat", '') = ''
       AND l.quantity > COALESCE(s.sent, 0)
     ORDER BY l.id`,
    [orderId],
  );
}

/** What of a fulfilment is delivered, by order. */
export async function piecesSent(query: Query, fulfillmentId: ID): Promise<Map<ID, KeptPieces>> {
  const rows = await query<{ orderId: ID; orderLineId: ID; quantity: number }>(
    `SELECT l."orderId", l.id AS "orderLineId", r.quantity
     FROM order_line_reference r JOIN order_line l ON l.id = r."orderLineId"
     WHERE r."fulfillmentId" = $1 AND COALESCE(l."customFieldsCollectat", '') = ''
     ORDER BY l.id`,
    [fulfillmentId],
  );
  const byOrder = new Map<ID, KeptPieces>();
  for (const { orderId, ...piece } of rows)
    byOrder.set(orderId, [...(byOrder.get(orderId) ?? []), piece]);
  return byOrder;
}

/** Which of these pieces a letter of the order tells: a store's own are told by its pickup's. */
export function piecesDelivered(
  query: Query,
  pieces: KeptPieces,
): Promise<{ id: ID; isDelivered: boolean }[]> {
  return query(
    `SELECT id, COALESCE("customFieldsCollectat", '') = '' AS "isDelivered" FROM order_line
     WHERE id = ANY($1::int[])`,
    [pieces.map(({ orderLineId }) => orderLineId)],
  );
}
