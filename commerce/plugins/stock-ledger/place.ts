import type { RequestContext } from "@vendure/core";
import { type ID, StockLevel, type TransactionalConnection } from "@vendure/core";

/** A variant at a location: what a book is kept of. */
export interface Place {
  variantId: ID;
  locationId: ID;
}

export interface Level extends Place {
  onHand: number;
  allocated: number;
}

export const keyOf = ({ variantId, locationId }: Place) => `${variantId} ${locationId}`;

/** Each place once. */
export function placesOf(of: readonly Place[]): Place[] {
  return [...new Map(of.map((place) => [keyOf(place), place])).values()];
}

/** The columns of places, for `unnest`. */
export const columns = (places: readonly Place[]) =>
  [places.map((p) => p.variantId), places.map((p) => p.locationId)] as const;

/**
 * Locks the stock levels of places until the transaction ends. It locks all at once and by their
 * ids, as checkouts do, so that neither waits for the other. Levels that were never written begin
 * at 0.
 */
export async function lockLevels(
  connection: TransactionalConnection,
  tx: RequestContext,
  places: readonly Place[],
): Promise<Map<string, Level>> {
  const repository = connection.getRepository(tx, StockLevel);
  await repository.query(
    `INSERT INTO stock_level ("productVariantId", "stockLocationId", "stockOnHand", "stockAllocated")
     SELECT p.variant, p.location, 0, 0 FROM unnest($1::int[], $2::int[]) AS p(variant, location)
     WHERE NOT EXISTS (SELECT 1 FROM stock_level l
       WHERE l."productVariantId" = p.variant AND l."stockLocationId" = p.location)
     ORDER BY 1, 2 ON CONFLICT DO NOTHING`,
    [...columns(places)],
  );
  const rows: Level[] = await repository.query(
    `SELECT l."productVariantId" AS "variantId", l."stockLocationId" AS "locationId",
       l."stockOnHand" AS "onHand", l."stockAllocated" AS allocated
     FROM stock_level l JOIN unnest($1::int[], $2::int[]) AS p(variant, location)
       ON p.variant = l."productVariantId" AND p.location = l."stockLocationId"
     ORDER BY l.id FOR NO KEY UPDATE OF l`,
    [...columns(places)],
  );
  return new Map(rows.map((level) => [keyOf(level), level]));
}
