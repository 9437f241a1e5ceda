const tracked = `(v."trackInventory" = 'TRUE' OR (v."trackInventory" = 'INHERIT' AND g."trackInventory"))`;

const threshold = `CASE WHEN v."useGlobalOutOfStockThreshold" THEN g."outOfStockThreshold"
  ELSE v."outOfStockThreshold" END`;

/** What a store can hand out: its own stock, less its safety stock. */
const collectable = `(SELECT s."stockOnHand" - s."stockAllocated" - COALESCE(t."customFieldsSafetystock", 0)
  FROM stock_level s
  JOIN stock_location t ON t.id = s."stockLocationId"
  JOIN stock_location_channels_channel c ON c."stockLocationId" = t.id AND c."channelId" = $1
  WHERE s."productVariantId" = v.id AND t."customFieldsCode" = l."customFieldsCollectat")`;

/** What can be sent from the market's locations together. */
const shippable = `(SELECT SUM(s."stockOnHand" - s."stockAllocated") - ${threshold}
  FROM stock_level s
  JOIN stock_location_channels_channel c
    ON c."stockLocationId" = s."stockLocationId" AND c."channelId" = $1
  WHERE s."productVariantId" = v.id)`;

/**
 * Lines of orders: whether channel $1 still sells its variant, and how
 * many pieces it could get where it goes. An order at the payment step holds its pieces already.
 */
export const lineAvailabilitySql = `SELECT l.id AS "lineId", v.id AS "variantId", v.sku, l.quantity,
    v.enabled AND v."deletedAt" IS NULL AND p.enabled AND p."deletedAt" IS NULL
      AND EXISTS (SELECT 1 FROM product_variant_channels_channel c
        WHERE c."productVariantId" = v.id AND c."channelId" = $1)
      AND EXISTS (SELECT 1 FROM product_variant_price r WHERE r."variantId" = v.id
        AND r."channelId" = $1 AND r."currencyCode" = o."currencyCode") AS sold,
    CASE WHEN o.state = 'AddingItems' AND ${tracked} THEN GREATEST(0, COALESCE(
      CASE WHEN l."customFieldsCollectat" <> '' THEN ${collectable} ELSE ${shippable} END, 0)
    )::int END AS left
  FROM order_line l
  CROSS JOIN (SELECT "trackInventory", "outOfStockThreshold" FROM global_settings LIMIT 1) g
  JOIN "order" o ON o.id = l."orderId"
  JOIN product_variant v ON v.id = l."productVariantId"
  JOIN product p ON p.id = v."productId"`;
