import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { ownCurrency, priceRow } from "../../../database/price-sql";
import { BinLocation } from "../entities/bin-location.entity";
import { ArticleService, type StoreArticle } from "./article.service";
import { StaffAccess } from "./staff-access.service";

/** As many as a person at a shelf looks through. */
const mostProposed = 6;

/** An article that a store can give instead of another one. */
export interface SubstituteProposal {
  article: StoreArticle;
  /** What it costs more on a tag (less when negative), in hundredths. The shopper pays the old price. */
  priceDifference: number;
  currencyCode: string;
}

const onTag = { variant: "v.id", channel: "$3" };

// Likest first: another size or colour, then of one kind, then by what both are described with.
const rankedSql = `
  WITH wanted AS (
    SELECT v.id, v."productId", p."customFieldsKind" AS kind, r.price, r."currencyCode"
    FROM product_variant v JOIN product p ON p.id = v."productId"
    JOIN ${priceRow("r", { ...onTag, currency: ownCurrency("$3") })}
    WHERE v.id = $2)
  SELECT v.id AS "variantId", r.price - w.price AS "priceDifference", w."currencyCode"
  FROM wanted w
  JOIN product_variant v ON v.id <> w.id AND v."deletedAt" IS NULL AND v.enabled
  JOIN product p ON p.id = v."productId" AND p."deletedAt" IS NULL AND p.enabled
  JOIN product_variant_channels_channel o ON o."productVariantId" = v.id AND o."channelId" = $3
  JOIN ${priceRow("r", { ...onTag, currency: 'w."currencyCode"' })}
  JOIN stock_level k ON k."productVariantId" = v.id AND k."stockLocationId" = $1
    AND k."stockOnHand" > k."stockAllocated"
  CROSS JOIN LATERAL (SELECT count(*) AS count
    FROM product_facet_values_facet_value a JOIN product_facet_values_facet_value b
      ON b."facetValueId" = a."facetValueId" AND b."productId" = w."productId"
    WHERE a."productId" = v."productId") shared
  WHERE v."productId" = w."productId" OR p."customFieldsKind" = w.kind OR shared.count > 0
  ORDER BY v."productId" = w."productId" DESC, p."customFieldsKind" IS NOT DISTINCT FROM w.kind DESC,
    shared.count DESC, abs(r.price - w.price), v.id
  LIMIT ${mostProposed}`;

/** What a store could give where an article is not there. */
@Injectable()
export class Substitutes {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly articles: ArticleService,
  ) {}

  /**
   * Articles of which the store has a free piece, the likest first. Of equally like ones the one that
   * is nearest in price.
   * @throws ForbiddenError when it is not one of the administrator's stores
   */
  async propose(ctx: RequestContext, storeCode: string, variantId: ID) {
    const store = await this.access.store(ctx, storeCode);
    const ranked: { variantId: ID; priceDifference: number; currencyCode: string }[] =
      await this.connection
        .getRepository(ctx, BinLocation)
        .query(rankedSql, [store.id, variantId, ctx.channelId]);
    const articleOf = await this.articles.ofRows(ctx, store, ranked);
    return ranked.flatMap(({ variantId: id, ...price }): SubstituteProposal[] => {
      const article = articleOf({ variantId: id });
      return article ? [{ article, ...price }] : [];
    });
  }
}
