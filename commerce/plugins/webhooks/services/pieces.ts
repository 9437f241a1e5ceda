import type { ID, RequestContext } from "@vendure/core";
import type { CollectedLine } from "../../../contracts/pickup-events";
import type { EventBook } from "./event-book.service";

interface OrderFacts {
  code: string;
  market: string;
  currency: string;
  /** In hundredths. */
  total: number;
  /** Its pieces are tried in a store before any of them is bought. */
  tried: boolean;
}

/** What each event of an order says of it. */
export async function orderFacts(book: EventBook, ctx: RequestContext, orderId: ID) {
  const [row] = await book.query<OrderFacts[]>(
    ctx,
    `SELECT o.code, o."currencyCode" AS currency, o."subTotalWithTax" + o."shippingWithTax" AS total,
       COALESCE((SELECT h.code FROM order_channels_channel c JOIN channel h ON h.id = c."channelId"
         WHERE c."orderId" = o.id AND h.code NOT LIKE '\\_\\_%' ORDER BY h.id LIMIT 1), '') AS market,
       EXISTS (SELECT 1 FROM pickup p WHERE p."orderId" = o.id AND p.tried) AS tried
     FROM "order" o WHERE o.id = $1`,
    [orderId],
  );
  if (!row) throw new Error(`There is no order ${orderId} to tell of`);
  return row;
}

/** The lines of an order that is placed. */
export function orderedPieces(book: EventBook, ctx: RequestContext, orderId: ID) {
  return book.query<{ sku: string; quantity: number; store: string | null }[]>(
    ctx,
    `SELECT v.sku, l.quantity, NULLIF(l."customFieldsCollectat", '') AS store FROM order_line l
     JOIN product_variant v ON v.id = l."productVariantId"
     WHERE l."orderId" = $1 AND l.quantity > 0 ORDER BY l.id`,
    [orderId],
  );
}

/** Article numbers of order lines. */
export async function skusOf(
  book: EventBook,
  ctx: RequestContext,
  lineIds: readonly ID[],
): Promise<(lineId: ID) => string> {
  const rows = await book.query<{ id: number; sku: string }[]>(
    ctx,
    `SELECT l.id, v.sku FROM order_line l JOIN product_variant v ON v.id = l."productVariantId"
     WHERE l.id = ANY($1)`,
    [lineIds],
  );
  const skus = new Map(rows.map(({ id, sku }) => [String(id), sku]));
  return (lineId) => skus.get(String(lineId)) ?? "";
}

/** What became of the lines of a pickup. */
export async function pickupPieces(
  book: EventBook,
  ctx: RequestContext,
  lines: readonly CollectedLine[],
) {
  const skuOf = await skusOf(
    book,
    ctx,
    lines.map(({ orderLineId }) => orderLineId),
  );
  return lines.map(({ orderLineId, quantity, picked, short, substituted }) => {
    return { sku: skuOf(orderLineId), quantity, picked, short, substituted };
  });
}
