import { fulfillmentIn, pickupIn } from "../../../../database/states-sql";

/**
 * The lines of placed orders with what left of them, handed over or sent, and how much came back.
 *
 * - $1: ids of orders
 * - $2: the market's channel
 * - $3: a language for names
 */
export const returnableSql = `
  SELECT l.id::text AS id, o.id::text AS "orderId", o.code AS "orderCode", o.state AS "orderState",
    o."currencyCode", o."orderPlacedAt" AS "placedAt",
    trim(concat_ws(' ', u."firstName", u."lastName")) AS "customerName",
    l.quantity, COALESCE(g.gone, 0)::int AS gone, COALESCE(c."collectedAt", g.at) AS "goneAt",
    COALESCE(c."collectedAt" IS NOT NULL OR g.arrived, false) AS arrived,
    c."pickupId", c."pickupLineId", COALESCE(c.kept, 0)::int AS kept,
    COALESCE(c.substitutes, 0)::int AS substitutes, c."substituteId", c."storeCode",
    EXISTS (SELECT 1 FROM pickup t WHERE t."orderId" = o.id AND t.tender IS NOT NULL)
      AS "paidAtCounter",
    v.id::text AS "variantId", v.sku, v."customFieldsBarcode" AS barcode, a.preview,
    COALESCE((SELECT t.name FROM product_variant_translation t WHERE t."baseId" = v.id
      ORDER BY t."languageCode" = $3 DESC, t."languageCode" = 'en' DESC LIMIT 1), v.sku) AS name
  FROM order_line l
  JOIN "order" o ON o.id = l."orderId" AND o."orderPlacedAt" IS NOT NULL
  JOIN order_channels_channel h ON h."orderId" = o.id AND h."channelId" = $2
  LEFT JOIN customer u ON u.id = o."customerId"
  JOIN product_variant v ON v.id = l."productVariantId"
  LEFT JOIN asset a ON a.id = COALESCE(v."featuredAssetId",
    (SELECT p."featuredAssetId" FROM product p WHERE p.id = v."productId"))
  LEFT JOIN LATERAL (
    SELECT SUM(r.quantity) AS gone, MAX(f."updatedAt") AS at,
      bool_and(f.state ${fulfillmentIn("Delivered")}) AS arrived
    FROM order_line_reference r JOIN fulfillment f ON f.id = r."fulfillmentId"
    WHERE r."orderLineId" = l.id
      AND f.state NOT ${fulfillmentIn("Created", "Pending", "Cancelled")}) g ON true
  LEFT JOIN LATERAL (
    SELECT p.id AS "pickupId", k.id AS "pickupLineId", p."collectedAt", k.picked - k.returned AS kept,
      GREATEST(0, k.substituted - k.returned) AS substitutes, k."substituteId",
      s."customFieldsCode" AS "storeCode"
    FROM pickup_line k JOIN pickup p ON p.id = k."pickupId"
    JOIN stock_location s ON s.id = p."storeId"
    WHERE k."orderLineId" = l.id AND p.kind = 'collect' AND p.state ${pickupIn("collected", "returned")}
    ORDER BY p.id DESC LIMIT 1) c ON true
  WHERE o.id = ANY($1::int[])
  ORDER BY o."orderPlacedAt" DESC, o.id DESC, l.id`;

/** A row of it. */
export interface ReturnableRow {
  id: string;
  orderId: string;
  orderCode: string;
  orderState: string;
  currencyCode: string;
  placedAt: Date;
  customerName: string;
  /** Pieces that are neither cancelled nor returned. */
  quantity: number;
  gone: number;
  goneAt: Date | null;
  arrived: boolean;
  /** Of what was collected; null of what was sent. */
  pickupId: number | null;
  pickupLineId: number | null;
  /** Pieces that were collected and have not come back. */
  kept: number;
  /** Those of them that were given instead. */
  substitutes: number;
  substituteId: number | null;
  storeCode: string | null;
  /** Whether a counter took money for something of the order. */
  paidAtCounter: boolean;
  variantId: string;
  sku: string;
  barcode: string | null;
  preview: string | null;
  name: string;
}

/**
 * Placed orders of the last so many days that a search finds, newest first; by their code of any
 * age. Only those of which something left.
 *
 * - $1: the market's channel
 * - $2: an order's code, or nothing
 * - $3: patterns of a name or article number
 * - $4: barcodes
 * - $5: days
 * - $6: a pickup's id, of its pass
 */
export const findReturnableSql = `
  SELECT o.id FROM "order" o
  JOIN order_channels_channel h ON h."orderId" = o.id AND h."channelId" = $1
  LEFT JOIN customer u ON u.id = o."customerId"
  WHERE o."orderPlacedAt" IS NOT NULL
    AND EXISTS (SELECT 1 FROM order_line l
      JOIN order_line_reference r ON r."orderLineId" = l.id AND r."fulfillmentId" IS NOT NULL
      WHERE l."orderId" = o.id)
    AND (o.code = $2 OR o.id = (SELECT p."orderId" FROM pickup p WHERE p.id = $6)
      OR o."orderPlacedAt" > now() - make_interval(days => $5) AND (
        concat_ws(' ', u."firstName", u."lastName") ILIKE ANY($3::text[])
        OR concat(u."lastName", u."firstName") ILIKE ANY($3::text[])
        OR EXISTS (SELECT 1 FROM pickup p
          WHERE p."orderId" = o.id AND p."collectorName" ILIKE ANY($3::text[]))
        OR EXISTS (SELECT 1 FROM order_line l
          LEFT JOIN pickup_line k ON k."orderLineId" = l.id
          JOIN product_variant v ON v.id IN (l."productVariantId", k."substituteId")
          WHERE l."orderId" = o.id AND (v.sku ILIKE ANY($3::text[])
            OR v."customFieldsBarcode" = ANY($4::text[])))))
  ORDER BY o."orderPlacedAt" DESC, o.id DESC LIMIT 30`;
