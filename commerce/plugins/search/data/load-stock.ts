import type { ClientBase } from "pg";
import type { Id } from "../types";

export interface StockRow {
  variantId: Id;
  channelId: Id;
}

// As ProductVariantService.getSaleableStockLevel: the channel's locations together, less a threshold.
const stockSql = `SELECT v.id AS "variantId", c."channelId" AS "channelId"
  FROM product_variant v
  CROSS JOIN (SELECT "trackInventory", "outOfStockThreshold" FROM global_settings LIMIT 1) g
  JOIN product_variant_channels_channel c ON c."productVariantId" = v.id
  LEFT JOIN stock_level s ON s."productVariantId" = v.id AND EXISTS (
    SELECT 1 FROM stock_location_channels_channel l
    WHERE l."stockLocationId" = s."stockLocationId" AND l."channelId" = c."channelId")
  WHERE v.id = ANY($1)
  GROUP BY v.id, c."channelId", g."trackInventory", g."outOfStockThreshold"
  HAVING v."trackInventory" = 'FALSE' OR (v."trackInventory" = 'INHERIT' AND NOT g."trackInventory")
    OR COALESCE(SUM(s."stockOnHand" - s."stockAllocated"), 0) >
      CASE WHEN v."useGlobalOutOfStockThreshold" THEN g."outOfStockThreshold"
           ELSE v."outOfStockThreshold" END`;

/** In which channels the variants can be sold now; a pair that is missing is sold out. */
export async function loadStock(client: ClientBase, variantIds: Id[]): Promise<StockRow[]> {
  if (variantIds.length === 0) return [];
  return (await client.query<StockRow>(stockSql, [variantIds])).rows;
}
