import { Injectable } from "@nestjs/common";
import {
  EntityNotFoundError,
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { asLiteral } from "../../../database/like";
import { BinLocation } from "../entities/bin-location.entity";
import { StaffAccess } from "./staff-access.service";

export interface ArticleBin {
  variantId: ID;
  name: string;
  sku: string;
  place: string | null;
}

export interface BinSearch {
  search: string;
  take: number;
  skip: number;
}

const longestPlace = 40;
const mostAtOnce = 100;

/** Articles of a market at a location `$1`, in a language `$2` and a channel `$3`. */
const articles = `
  SELECT v.id AS "variantId", v.sku, s.place,
    COALESCE((SELECT t.name FROM product_variant_translation t WHERE t."baseId" = v.id
     ORDER BY t."languageCode" = $2 DESC, t."languageCode" = 'en' DESC LIMIT 1), v.sku) AS name
  FROM product_variant v
  JOIN product_variant_channels_channel c ON c."productVariantId" = v.id AND c."channelId" = $3
  LEFT JOIN shelf_place s ON s."variantId" = v.id AND s."storeId" = $1
  WHERE v."deletedAt" IS NULL`;

/** Where articles lie in a store: the queue of its people goes by it. */
@Injectable()
export class BinLocations {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
  ) {}

  async find(ctx: RequestContext, code: string, { search, take, skip }: BinSearch) {
    const location = await this.access.location(ctx, code);
    const words = `%${asLiteral(search.trim())}%`;
    const rows: (ArticleBin & { total: string })[] = await this.repository(ctx).query(
      `SELECT *, count(*) OVER () AS total FROM (${articles}) a
       WHERE a.sku ILIKE $4 OR a.name ILIKE $4 OR a.place ILIKE $4
       ORDER BY a.sku LIMIT $5 OFFSET $6`,
      [
        ...this.parameters(ctx, location),
        words,
        Math.min(mostAtOnce, Math.max(0, take)),
        Math.max(0, skip),
      ],
    );
    return { items: rows, totalItems: Number(rows[0]?.total ?? 0) };
  }

  /** The last who says it is right, also of two at once. */
  async set(ctx: RequestContext, code: string, variantId: ID, place: string): Promise<ArticleBin> {
    const location = await this.access.location(ctx, code);
    const written = place.trim().slice(0, longestPlace);
    const pair = { storeId: location.id, variantId };
    await this.one(ctx, location, variantId);
    if (written)
      await this.repository(ctx).upsert({ ...pair, place: written }, ["storeId", "variantId"]);
    else await this.repository(ctx).delete(pair);
    return this.one(ctx, location, variantId);
  }

  private async one(ctx: RequestContext, location: StockLocation, variantId: ID) {
    const rows: ArticleBin[] = await this.repository(ctx).query(`${articles} AND v.id = $4`, [
      ...this.parameters(ctx, location),
      variantId,
    ]);
    const [found] = rows;
    if (!found) throw new EntityNotFoundError("ProductVariant", variantId);
    return found;
  }

  private repository(ctx: RequestContext) {
    return this.connection.getRepository(ctx, BinLocation);
  }

  private parameters(ctx: RequestContext, location: StockLocation) {
    return [location.id, ctx.languageCode, ctx.channelId];
  }
}
