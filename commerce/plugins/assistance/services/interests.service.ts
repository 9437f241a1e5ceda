import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { assetAddress } from "../../../vendure/asset-address";
import { AssistanceSession } from "../entities/assistance-session.entity";

const mostProducts = 20;
const mostSearches = 5;

/** A product that a shopper showed interest in. */
export interface Interest {
  productId: ID;
  name: string;
  preview: string | null;
  looks: number;
  inCart: boolean;
  bought: boolean;
  lastAt: Date;
  available: number;
  suggested: boolean;
}

// The log keeps 90 days. What a shopper hid is none of their interests.
const interestsSql = `
  SELECT e."productId", seen.looks, seen."inCart", seen.bought, seen."lastAt", a.preview,
    (SELECT t.name FROM product_translation t WHERE t."baseId" = p.id
     ORDER BY t."languageCode" = $3 DESC, t."languageCode" = 'en' DESC LIMIT 1) AS name,
    (SELECT COALESCE(SUM(GREATEST(0, k."stockOnHand" - k."stockAllocated")), 0)::int
     FROM stock_level k JOIN product_variant v ON v.id = k."productVariantId"
     WHERE v."productId" = p.id AND v."deletedAt" IS NULL AND v.enabled
       AND k."stockLocationId" = $4) AS available,
    EXISTS (SELECT 1 FROM assistance_suggestion s
     WHERE s.subject = ANY($1::uuid[]) AND s."productId" = p.id) AS suggested
  FROM (SELECT DISTINCT "productId" FROM shop_event
    WHERE subject = ANY($1::uuid[]) AND personalisation AND "productId" IS NOT NULL) e
  JOIN product p ON p.id = e."productId" AND p."deletedAt" IS NULL AND p.enabled
  JOIN product_channels_channel c ON c."productId" = p.id AND c."channelId" = $2
  LEFT JOIN asset a ON a.id = p."featuredAssetId"
  JOIN LATERAL (SELECT count(*) FILTER (WHERE type IN ('view', 'click', 'scan'))::int AS looks,
      bool_or(type = 'add') AS "inCart", bool_or(type = 'purchase') AS bought,
      bool_or(type = 'hide') AS hidden, max(at) AS "lastAt"
    FROM shop_event WHERE subject = ANY($1::uuid[]) AND personalisation
      AND "productId" = e."productId" AND type <> 'impression') seen
    ON seen."lastAt" IS NOT NULL AND NOT seen.hidden
  ORDER BY seen."lastAt" DESC LIMIT ${mostProducts}`;

const searchesSql = `
  SELECT term FROM (SELECT DISTINCT ON (lower(term)) term, at FROM shop_event
    WHERE subject = ANY($1::uuid[]) AND personalisation AND type = 'search'
    ORDER BY lower(term), at DESC) AS newest
  ORDER BY at DESC LIMIT ${mostSearches}`;

/** What a shopper allows to be known of them, with what a store has of it. */
@Injectable()
export class InterestsService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
  ) {}

  async of(ctx: RequestContext, subjects: readonly string[], store: StockLocation) {
    const repository = this.connection.getRepository(ctx, AssistanceSession);
    const interests: Interest[] = await repository.query(interestsSql, [
      subjects,
      ctx.channelId,
      ctx.languageCode,
      store.id,
    ]);
    const searches: { term: string }[] = await repository.query(searchesSql, [subjects]);
    return {
      interests: interests.map((one) => ({
        ...one,
        preview: one.preview && assetAddress(ctx, this.config, one.preview),
      })),
      searches: searches.map(({ term }) => term),
    };
  }
}
