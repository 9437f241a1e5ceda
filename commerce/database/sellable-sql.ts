/**
 * The SQL of what can be sold now, a row for each variant and channel, from the alias `v` of the
 * variant and `c` of its channel: as ProductVariantService.getSaleableStockLevel counts it, the
 * stock of the channel's locations together, less a threshold.
 */
export const sellableSql = (columns: string, where: string): string => `SELECT ${columns}
  FROM product_variant v
  CROSS JOIN (SELECT "trackInventory", "outOfStockThreshold" FROM global_settings LIMIT 1) g
  JOIN product_variant_channels_channel c ON c."productVariantId" = v.id
  LEFT JOIN stock_level s ON s."productVariantId" = v.id AND EXISTS (
    SELECT 1 FROM stock_location_channels_channel l
    WHERE l."stockLocationId" = s."stockLocationId" AND l."channelId" = c."channelId")
  WHERE ${where}
  GROUP BY v.id, c."channelId", g."trackInventory", g."outOfStockThreshold"
  HAVING v."trackInventory" = 'FALSE' OR (v."trackInventory" = 'INHERIT' AND NOT g."trackInventory")
    OR COALESCE(SUM(s."stockOnHand" - s."stockAllocated"), 0) >
      CASE WHEN v."useGlobalOutOfStockThreshold" THEN g."outOfStockThreshold"
           ELSE v."outOfStockThreshold" END`;
