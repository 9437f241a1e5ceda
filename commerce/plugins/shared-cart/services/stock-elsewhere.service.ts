import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  type ID,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { toStore } from "../../../contracts/store";
import { StoreStaff } from "../../../contracts/store-staff";
import { handsOut } from "../../../database/kinds-sql";
import { counted, leftAt, levelsIn } from "../../../database/sellable-sql";

// The own store first, then those that have most; what is not counted is there everywhere.
const storesSql = `SELECT s.id, CASE WHEN ${counted} THEN ${leftAt} END AS left
  FROM product_variant v
  JOIN product_variant_channels_channel c ON c."productVariantId" = v.id AND c."channelId" = $2
  JOIN stock_location s ON ${handsOut("s")}
  JOIN stock_location_channels_channel w ON w."stockLocationId" = s.id AND w."channelId" = $2
  LEFT JOIN stock_level l ON l."productVariantId" = v.id AND l."stockLocationId" = s.id
  WHERE v.id = $1 AND v.enabled AND v."deletedAt" IS NULL
  ORDER BY s.id = $3 DESC, 2 DESC NULLS LAST, s.id`;

const deliverySql = `SELECT CASE WHEN ${counted} THEN
    (SELECT COALESCE(SUM(${leftAt}), 0)::int FROM ${levelsIn("$2")}
     WHERE l."productVariantId" = v.id) END AS left
  FROM product_variant v
  JOIN product_variant_channels_channel c ON c."productVariantId" = v.id AND c."channelId" = $2
  WHERE v.id = $1 AND v.enabled AND v."deletedAt" IS NULL`;

/** What the whole market has of an article, for a person of one store. */
@Injectable()
export class StockElsewhere {
  constructor(
    private readonly modules: ModuleRef,
    private readonly connection: TransactionalConnection,
  ) {}

  /**
   * Pieces that each store and delivery can sell, null where they are not counted. The whole is
   * null for an article that the market does not sell.
   * @throws ForbiddenError when it is not one of the administrator's stores
   */
  async of(ctx: RequestContext, storeCode: string, variantId: ID) {
    const own = await this.modules.get(StoreStaff, { strict: false }).store(ctx, storeCode);
    const repository = this.connection.getRepository(ctx, StockLocation);
    const [delivery]: { left: number | null }[] = await repository.query(deliverySql, [
      variantId,
      ctx.channelId,
    ]);
    if (!delivery) return null;
    const rows: { id: ID; left: number | null }[] = await repository.query(storesSql, [
      variantId,
      ctx.channelId,
      own.id,
    ]);
    const found = await repository.find({ where: { id: In(rows.map(({ id }) => id)) } });
    const known = new Map(found.map((store) => [String(store.id), store]));
    return {
      delivery: delivery.left,
      stores: rows.flatMap(({ id, left }) => {
        const store = known.get(String(id));
        if (!store) return [];
        const { code, name } = toStore(store, ctx.languageCode);
        return [{ storeCode: code, name, left }];
      }),
    };
  }
}
