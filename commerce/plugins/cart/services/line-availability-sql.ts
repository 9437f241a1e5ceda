import { counted, leftAt, levelsIn } from "../../../database/sellable-sql";
import { orderIn } from "../../../database/states-sql";

/** What can be sold where the line goes: its own store, or all locations of the market. */
const leftForLine = `(SELECT COALESCE(SUM(${leftAt}), 0)::int FROM ${levelsIn("$1")}
  WHERE l."productVariantId" = v.id
    AND (COALESCE(i."customFieldsCollectat", '') = '' OR s."customFieldsCode" = i."customFieldsCollectat"))`;

/**
 * Lines of orders (`i`), each with whether channel $1 still sells its variant. It also says how
 * many pieces the line could get where it goes. An order at the payment step holds its pieces
 * already.
 */
export const lineAvailabilitySql = `SELECT i.id AS "lineId", v.id AS "variantId", v.sku, i.quantity,
    v.enabled AND v."deletedAt" IS NULL AND p.enabled AND p."deletedAt" IS NULL
      AND EXISTS (SELECT 1 FROM product_variant_channels_channel c
        WHERE c."productVariantId" = v.id AND c."channelId" = $1)
      AND EXISTS (SELECT 1 FROM product_variant_price r WHERE r."variantId" = v.id
        AND r."channelId" = $1 AND r."currencyCode" = o."currencyCode") AS sold,
    CASE WHEN o.state ${orderIn("AddingItems")} AND ${counted} THEN ${leftForLine} END AS left
  FROM order_line i
  JOIN "order" o ON o.id = i."orderId"
  JOIN product_variant v ON v.id = i."productVariantId"
  JOIN product p ON p.id = v."productId"`;
