import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  type ID,
  idsAreEqual,
  ProductVariantService,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { Carts } from "../../../contracts/cart";
import { toStore } from "../../../contracts/store";
import { counted, leftAt, levelsIn } from "../../../database/sellable-sql";
import { SharedCart } from "../entities/shared-cart.entity";
import { TakeOver } from "./take-over.service";

interface Row {
  variantId: ID;
  name: string;
  quantity: number;
  collectAt: string;
  left: number | null;
}

const linesSql = `SELECT g."variantId", g.quantity, g."collectAt",
    COALESCE((SELECT t.name FROM product_variant_translation t WHERE t."baseId" = v.id
     ORDER BY t."languageCode" = $3 DESC, t."languageCode" = 'en' DESC LIMIT 1), v.sku) AS name,
    CASE WHEN ${counted} THEN (SELECT COALESCE(SUM(${leftAt}), 0)::int FROM ${levelsIn("$2")}
      WHERE l."productVariantId" = v.id
        AND (g."collectAt" = '' OR s."customFieldsCode" = g."collectAt")) END AS left
  FROM shared_cart_line g JOIN product_variant v ON v.id = g."variantId"
  WHERE g."cartId" = $1 ORDER BY g.id`;

/** What a shopper sees of a shared cart before they take it over. */
@Injectable()
export class ShownCart {
  constructor(
    private readonly modules: ModuleRef,
    private readonly connection: TransactionalConnection,
    private readonly variants: ProductVariantService,
    private readonly taking: TakeOver,
  ) {}

  /**
   * The goods with the prices and stock of now; null for a code that is none of ours. Of a cart
   * that is over or taken one learns no more than that, and of another market which one.
   */
  async of(ctx: RequestContext, code: string) {
    const found = await this.taking.find(ctx, code);
    if (!found) return null;
    const { store, channel, expiresAt } = await this.facts(ctx, found.id);
    const isOwn = found.takenAt !== null && (await this.taking.isOwn(ctx, found));
    const state = found.takenAt ? (isOwn ? "YOURS" : "TAKEN") : found.isOver ? "EXPIRED" : "OPEN";
    const isHere = idsAreEqual(found.channelId, ctx.channelId);
    const isShown = isHere && (state === "OPEN" || state === "YOURS");
    return {
      market: channel.toUpperCase(),
      state,
      storeName: toStore(store, ctx.languageCode).name,
      expiresAt,
      lines: isShown ? await this.lines(ctx, found.id) : [],
    };
  }

  private async facts(ctx: RequestContext, id: ID) {
    const [row]: { storeId: ID; channel: string; expiresAt: Date }[] = await this.query(
      ctx,
      `SELECT c."storeId", h.code AS channel, c."expiresAt" FROM shared_cart c
       JOIN channel h ON h.id = c."channelId" WHERE c.id = $1`,
      [id],
    );
    const store = await this.connection
      .getRepository(ctx, StockLocation)
      .findOneByOrFail({ id: row?.storeId ?? 0 });
    return { store, channel: row?.channel ?? "", expiresAt: row?.expiresAt ?? new Date(0) };
  }

  private async lines(ctx: RequestContext, cartId: ID) {
    const rows = await this.query<Row>(ctx, linesSql, [cartId, ctx.channelId, ctx.languageCode]);
    const ids = rows.map(({ variantId }) => variantId);
    const sold = await this.modules.get(Carts, { strict: false }).sold(ctx, ids);
    const variants = await this.variants.findByIds(
      ctx,
      ids.filter((id) => sold.has(String(id))),
    );
    const stores = await this.connection.getRepository(ctx, StockLocation).find({
      where: { customFields: { code: In(rows.map(({ collectAt }) => collectAt)) } },
    });
    return rows.map(({ collectAt, ...row }) => {
      const variant = variants.find(({ id }) => idsAreEqual(id, row.variantId)) ?? null;
      const store = stores.find(({ customFields }) => customFields.code === collectAt);
      return {
        ...row,
        variant,
        collectAt: collectAt || null,
        storeName: store ? toStore(store, ctx.languageCode).name : null,
        left: variant ? row.left : 0,
      };
    });
  }

  private query<T>(ctx: RequestContext, sql: string, values: unknown[]): Promise<T[]> {
    return this.connection.getRepository(ctx, SharedCart).query(sql, values);
  }
}
