import { isStore } from "./kinds-sql";

/**
 * What can be sold, in SQL: the one definition for what is shown, counted, put into a cart and
 * allocated. In each fragment `v` is the variant, `s` a location and `l` the variant's level there.
 */

const setting = (column: string) => `(SELECT "${column}" FROM global_settings LIMIT 1)`;

/** Whether pieces of the variant are counted at all; what is not counted is never short. */
export const counted = `(v."trackInventory" = 'TRUE'
  OR v."trackInventory" = 'INHERIT' AND ${setting("trackInventory")})`;

/**
 * Pieces that one location can sell, never below 0, for collection and for delivery alike. It is
 * what is on hand, less what is allocated, less what the location keeps. A store keeps its safety
 * stock, a depot the variant's out-of-stock threshold.
 */
export const leftAt = `GREATEST(0, COALESCE(l."stockOnHand" - l."stockAllocated", 0) - CASE
  WHEN ${isStore("s")} THEN COALESCE(s."customFieldsSafetystock", 0)
  WHEN v."useGlobalOutOfStockThreshold" THEN ${setting("outOfStockThreshold")}
  ELSE v."outOfStockThreshold" END)`;

/** The levels of the variant at the locations of a channel, to be joined or selected from. */
export const levelsIn = (channel: string) => `stock_level l
  JOIN stock_location s ON s.id = l."stockLocationId"
  JOIN stock_location_channels_channel w
    ON w."stockLocationId" = l."stockLocationId" AND w."channelId" = ${channel}`;

/** Whether a piece of the variant can be sold in a channel. */
export const sellableIn = (channel: string) => `(NOT ${counted} OR EXISTS (
  SELECT 1 FROM ${levelsIn(channel)} WHERE l."productVariantId" = v.id AND ${leftAt} > 0))`;

/** Variants and channels (`c`) in which they can be sold now, a row for each pair. */
export const sellableSql = (columns: string, where: string): string => `SELECT ${columns}
  FROM product_variant v
  JOIN product_variant_channels_channel c ON c."productVariantId" = v.id
  WHERE (${where}) AND ${sellableIn('c."channelId"')}`;
