import { Injectable } from "@nestjs/common";
import { type ID, Product, type RequestContext, TransactionalConnection } from "@vendure/core";
import { leftAt, levelsIn } from "../../../database/sellable-sql";
import type { StockChange } from "../stock-change";

/**
 * Finds the cache tags of products. `product-id:<id>` outlives a change of the slug.
 * `product:<slug>`, in every language, is for addresses that had no product before.
 */
@Injectable()
export class SlugService {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Within the transaction of the context, so that it sees what that has just written. */
  ofProducts(ctx: RequestContext, ids: ID[]): Promise<string[]> {
    return this.tags(
      this.connection
        .getRepository(ctx, Product)
        .query(
          `SELECT DISTINCT slug, "baseId" AS id FROM product_translation WHERE "baseId" = ANY($1)`,
          [ids],
        ),
    );
  }

  /** See `ofProducts`. */
  ofVariants(ctx: RequestContext, ids: ID[]): Promise<string[]> {
    return this.tags(
      this.connection.getRepository(ctx, Product).query(
        `SELECT DISTINCT t.slug, t."baseId" AS id FROM product_translation t
         JOIN product_variant v ON v."productId" = t."baseId" WHERE v.id = ANY($1)`,
        [ids],
      ),
    );
  }

  /** Products whose pages say the name of one of these facet values, or of these facets. */
  ofFacets(ctx: RequestContext, { facets = [], values = [] }: { facets?: ID[]; values?: ID[] }) {
    return this.tags(
      this.connection.getRepository(ctx, Product).query(
        `WITH named AS (SELECT id FROM facet_value WHERE id = ANY($1) OR "facetId" = ANY($2)),
         holders AS (
           SELECT "productId" AS id FROM product_facet_values_facet_value
           WHERE "facetValueId" IN (SELECT id FROM named)
           UNION
           SELECT v."productId" FROM product_variant_facet_values_facet_value f
           JOIN product_variant v ON v.id = f."productVariantId"
           WHERE f."facetValueId" IN (SELECT id FROM named))
         SELECT DISTINCT t.slug, t."baseId" AS id FROM product_translation t
         WHERE t."baseId" IN (SELECT id FROM holders)`,
        [values, facets],
      ),
    );
  }

  /** Products whose pages say which collection they are in. */
  ofCollection(ctx: RequestContext, id: ID): Promise<string[]> {
    return this.tags(
      this.connection.getRepository(ctx, Product).query(
        `SELECT DISTINCT t.slug, t."baseId" AS id FROM collection_product_variants_product_variant c
         JOIN product_variant v ON v.id = c."productVariantId"
         JOIN product_translation t ON t."baseId" = v."productId"
         WHERE c."collectionId" = $1`,
        [id],
      ),
    );
  }

  /**
   * Of these variants, the products that were or are sold out in some market. Only then does a page
   * say something else than before.
   */
  ofSoldOut(changes: StockChange[]): Promise<string[]> {
    if (changes.length === 0) return Promise.resolve([]);
    return this.tags(
      this.connection.rawConnection.query(
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
         SELECT DISTINCT t.slug, t."baseId" AS id FROM changed c
         JOIN left_over o ON o.variant = c.variant AND o."channelId" = c."channelId"
         JOIN product_variant v ON v.id = c.variant
         JOIN product_translation t ON t."baseId" = v."productId"
         WHERE o.available <= 0 OR o.available - c.change <= 0`,
        [
          changes.map((c) => c.variantId),
          changes.map((c) => c.locationId),
          changes.map((c) => c.change),
        ],
      ),
    );
  }

  /**
   * Products of which a market has none but what lies at this location. Whether they are sold out
   * depends on what the location keeps.
   */
  ofLastPiecesAt(ctx: RequestContext, locationId: ID): Promise<string[]> {
    return this.tags(
      this.connection.getRepository(ctx, Product).query(
        `SELECT DISTINCT t.slug, t."baseId" AS id FROM stock_location_channels_channel ch
         JOIN stock_level own ON own."stockLocationId" = ch."stockLocationId"
           AND own."stockOnHand" > own."stockAllocated"
         JOIN product_variant v ON v.id = own."productVariantId"
         JOIN product_translation t ON t."baseId" = v."productId"
         WHERE ch."stockLocationId" = $1 AND NOT EXISTS (
           SELECT 1 FROM ${levelsIn('ch."channelId"')}
           WHERE l."productVariantId" = v.id AND s.id <> $1 AND ${leftAt} > 0)`,
        [locationId],
      ),
    );
  }

  private async tags(query: Promise<{ slug: string; id: ID }[]>): Promise<string[]> {
    const rows = await query;
    return [...new Set(rows.flatMap(({ slug, id }) => [`product:${slug}`, `product-id:${id}`]))];
  }
}
