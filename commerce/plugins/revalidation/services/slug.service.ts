import { Injectable } from "@nestjs/common";
import { type ID, TransactionalConnection } from "@vendure/core";
import { leftAt, levelsIn } from "../../../database/sellable-sql";

/** Finds the slugs whose pages show something that changed. */
@Injectable()
export class SlugService {
  constructor(private readonly connection: TransactionalConnection) {}

  async ofProducts(ids: ID[]): Promise<string[]> {
    return this.slugs(
      `SELECT DISTINCT slug FROM product_translation WHERE "baseId" = ANY($1)`,
      ids,
    );
  }

  async ofVariants(ids: ID[]): Promise<string[]> {
    return this.slugs(
      `SELECT DISTINCT t.slug FROM product_translation t
       JOIN product_variant v ON v."productId" = t."baseId" WHERE v.id = ANY($1)`,
      ids,
    );
  }

  /**
   * Of these variants, the products that were or are sold out in some market: only then does a
   * page say something else than before. `change` is how the available quantity changed.
   */
  async ofSoldOut(changes: { variantId: ID; locationId: ID; change: number }[]): Promise<string[]> {
    return this.slugs(
      `WITH changed AS (
         SELECT c.variant, c.change, ch."channelId"
         FROM unnest($1::int[], $2::int[], $3::int[]) AS c(variant, location, change)
         JOIN stock_location_channels_channel ch ON ch."stockLocationId" = c.location),
       left_over AS (
         SELECT v.id AS variant, ch."channelId", SUM(${leftAt}) AS available
         FROM product_variant v
         JOIN stock_level l ON l."productVariantId" = v.id
         JOIN stock_location s ON s.id = l."stockLocationId"
         JOIN stock_location_channels_channel ch ON ch."stockLocationId" = s.id
         WHERE v.id = ANY($1)
         GROUP BY 1, 2)
       SELECT DISTINCT t.slug FROM changed c
       JOIN left_over o ON o.variant = c.variant AND o."channelId" = c."channelId"
       JOIN product_variant v ON v.id = c.variant
       JOIN product_translation t ON t."baseId" = v."productId"
       WHERE o.available <= 0 OR o.available - c.change <= 0`,
      changes.map((c) => c.variantId),
      changes.map((c) => c.locationId),
      changes.map((c) => c.change),
    );
  }

  /**
   * Products of which a market has none but what lies at this location: whether they are sold out
   * depends on what the location keeps.
   */
  async ofLastPiecesAt(locationId: ID): Promise<string[]> {
    return this.slugs(
      `SELECT DISTINCT t.slug FROM stock_location_channels_channel ch
       JOIN stock_level own ON own."stockLocationId" = ch."stockLocationId"
         AND own."stockOnHand" > own."stockAllocated"
       JOIN product_variant v ON v.id = own."productVariantId"
       JOIN product_translation t ON t."baseId" = v."productId"
       WHERE ch."stockLocationId" = $1 AND NOT EXISTS (
         SELECT 1 FROM ${levelsIn('ch."channelId"')}
         WHERE l."productVariantId" = v.id AND s.id <> $1 AND ${leftAt} > 0)`,
      locationId,
    );
  }

  private async slugs(sql: string, ...parameters: unknown[]): Promise<string[]> {
    const rows: { slug: string }[] = await this.connection.rawConnection.query(sql, parameters);
    return rows.map((row) => row.slug);
  }
}
