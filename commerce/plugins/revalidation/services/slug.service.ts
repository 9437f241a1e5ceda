import { Injectable } from "@nestjs/common";
import { type ID, TransactionalConnection } from "@vendure/core";

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
         SELECT l."productVariantId" AS variant, ch."channelId",
                SUM(l."stockOnHand" - l."stockAllocated") AS available
         FROM stock_level l
         JOIN stock_location_channels_channel ch ON ch."stockLocationId" = l."stockLocationId"
         WHERE l."productVariantId" = ANY($1)
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

  private async slugs(sql: string, ...parameters: unknown[]): Promise<string[]> {
    const rows: { slug: string }[] = await this.connection.rawConnection.query(sql, parameters);
    return rows.map((row) => row.slug);
  }
}
