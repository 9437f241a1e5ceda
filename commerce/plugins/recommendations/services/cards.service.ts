import { Inject, Injectable } from "@nestjs/common";
import { ConfigService, type RequestContext, TransactionalConnection } from "@vendure/core";
import type { Pool } from "pg";
import { priceRow } from "../../../database/price-sql";
import { sellableIn } from "../../../database/sellable-sql";
import { assetAddress } from "../../../vendure/asset-address";
import { recommendationOptions } from "../options";
import type { RecommendationOptions } from "../types";

export interface Card {
  productId: number;
  slug: string;
  name: string;
  tagline: string;
  picture: {
    url: string;
    width: number;
    height: number;
    focalPoint: { x: number; y: number } | null;
    colour: string | null;
  } | null;
  listPrice: number;
  regularListPrice: number | null;
  priceVaries: boolean;
  swatches: string[];
  inStock: boolean;
  isNew: boolean;
  /** The variant that goes to the cart in one press: the first that is in stock. */
  variantId: number | null;
  variantPrice: number | null;
}

type Row = Omit<Card, "picture"> & {
  preview: string | null;
  width: number | null;
  height: number | null;
  focalPoint: { x: number; y: number } | null;
  colour: string | null;
};

// Everything that cards say, for all of them at once. Named, so that the database plans it once for
// a connection. Recommendations are asked for on every page, and planning takes longer than looking
// up.
const cards = {
  name: "recommendation-cards",
  text: `WITH offered AS (
    SELECT v.id, v."productId", v."customFieldsSwatch" AS swatch, r.price,
      CASE WHEN r."customFieldsRegularprice" > r.price THEN round(r."customFieldsRegularprice") END AS regular,
      ${sellableIn("$2")} AS "inStock"
    FROM product_variant v
    JOIN ${priceRow("r", { variant: "v.id", channel: "$2", currency: "$4" })}
    WHERE v."productId" = ANY($1) AND v.enabled AND v."deletedAt" IS NULL)
  SELECT p.id AS "productId", t.slug, t.name, COALESCE(t."customFieldsTagline", '') AS tagline,
    a.preview, a.width, a.height, a."focalPoint"::json AS "focalPoint", a."customFieldsColour" AS colour,
    min(o.price)::float8 AS "listPrice", min(o.price) <> max(o.price) AS "priceVaries",
    (array_agg(o.regular ORDER BY o.price, o.id))[1] AS "regularListPrice",
    array_remove(array_agg(o.swatch ORDER BY o.id), NULL) AS swatches,
    bool_or(o."inStock") AS "inStock",
    EXISTS (SELECT 1 FROM product_facet_values_facet_value l JOIN facet_value v ON v.id = l."facetValueId"
      JOIN facet f ON f.id = v."facetId" WHERE l."productId" = p.id AND f.code = $5 AND v.code = $6)
      AS "isNew",
    (array_agg(o.id ORDER BY o.id) FILTER (WHERE o."inStock"))[1] AS "variantId",
    ((array_agg(o.price ORDER BY o.id) FILTER (WHERE o."inStock"))[1])::float8 AS "variantPrice"
  FROM product p
  JOIN offered o ON o."productId" = p.id
  JOIN product_translation t ON t."baseId" = p.id AND t."languageCode" = $3
  LEFT JOIN asset a ON a.id = p."featuredAssetId"
  WHERE p.id = ANY($1) AND p.enabled AND p."deletedAt" IS NULL
  GROUP BY p.id, t.id, a.id`,
};

/** What recommendations show of their products. */
@Injectable()
export class CardsService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
    @Inject(recommendationOptions) private readonly options: RecommendationOptions,
  ) {}

  /** The cards by product, in the request's market and language; what is not offered has none. */
  async find(ctx: RequestContext, productIds: number[]): Promise<Map<number, Card>> {
    if (productIds.length === 0) return new Map();
    const { facet, isNew } = this.options.tags;
    const values = [
      ...[[...new Set(productIds)], ctx.channelId, ctx.languageCode, ctx.currencyCode],
      ...[facet, isNew],
    ];
    // TypeORM's own query takes no name.
    const { master } = this.connection.rawConnection.driver as unknown as { master: Pool };
    const { rows } = await master.query<Row>({ ...cards, values });
    return new Map(rows.map((row) => [row.productId, this.toCard(ctx, row)]));
  }

  /** The products of variants. */
  async productsOf(variantIds: number[]): Promise<number[]> {
    if (variantIds.length === 0) return [];
    const rows: { productId: number }[] = await this.connection.rawConnection.query(
      `SELECT DISTINCT "productId" FROM product_variant WHERE id = ANY($1) ORDER BY 1`,
      [variantIds],
    );
    return rows.map(({ productId }) => productId);
  }

  private toCard(ctx: RequestContext, row: Row): Card {
    const { preview, width, height, focalPoint, colour, ...card } = row;
    const swatches = [...new Set(row.swatches)];
    if (!preview || !ctx.req) return { ...card, swatches, picture: null };
    const url = assetAddress(ctx, this.config, preview);
    const picture = { url, width: width ?? 0, height: height ?? 0, focalPoint, colour };
    return { ...card, swatches, picture };
  }
}
