import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { gtinForms, toGtin14 } from "../../../../contracts/gtin";
import { assetAddress } from "../../../vendure/asset-address";
import { BinLocation } from "../entities/bin-location.entity";
import { StaffAccess } from "./staff-access.service";

/** An article as it lies in a store. */
export interface StoreArticle {
  variantId: ID;
  name: string;
  sku: string;
  barcode: string | null;
  preview: string | null;
  place: string | null;
  onHand: number;
  /** Set aside for orders; part of what is on hand. */
  allocated: number;
  /** Lies in bags of orders that are over: in the store and in counts, not on hand. */
  toPutBack: number;
  /** Lies in boxes for other stores: in the store and in counts, not on hand. */
  boxed: number;
}

type OfArticle = Pick<StoreArticle, "variantId">;

/** What lies in a store: looked up by its code. */
@Injectable()
export class ArticleService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly config: ConfigService,
  ) {}

  /** The article with this GTIN, however long, or SKU, in one of the administrator's own stores. */
  async find(ctx: RequestContext, storeCode: string, code: string): Promise<StoreArticle | null> {
    const store = await this.access.store(ctx, storeCode);
    const written = code.trim();
    const gtin = toGtin14(written);
    const forms = gtin ? gtinForms(gtin) : [];
    const where = `v."customFieldsBarcode" = ANY($4::text[]) OR upper(v.sku) = upper(($4::text[])[1])`;
    const [article] = await this.rows(ctx, store, where, [written, ...forms]);
    return article ?? null;
  }

  /** Articles of a location by their variants; those of other markets are left out. */
  of(ctx: RequestContext, store: StockLocation, variantIds: readonly ID[]) {
    return this.rows(ctx, store, "v.id = ANY($4::int[])", [...variantIds]);
  }

  /** Looks up the articles of rows; a row of another market's article has none. */
  async ofRows(
    ctx: RequestContext,
    store: StockLocation,
    rows: readonly OfArticle[],
  ): Promise<(row: OfArticle) => StoreArticle | null> {
    const ids = new Map(rows.map(({ variantId }) => [String(variantId), variantId]));
    const found = await this.of(ctx, store, [...ids.values()]);
    const known = new Map(found.map((article) => [String(article.variantId), article]));
    return ({ variantId }) => known.get(String(variantId)) ?? null;
  }

  private async rows(
    ctx: RequestContext,
    store: StockLocation,
    where: string,
    value: readonly (string | ID)[],
  ): Promise<StoreArticle[]> {
    const rows: StoreArticle[] = await this.connection.getRepository(ctx, BinLocation).query(
      `SELECT v.id AS "variantId", v.sku, v."customFieldsBarcode" AS barcode, a.preview, s.place,
         COALESCE(k."stockOnHand", 0) AS "onHand", COALESCE(k."stockAllocated", 0) AS allocated,
         (SELECT COALESCE(SUM(b.quantity), 0)::int FROM pickup_put_back b
          WHERE b."variantId" = v.id AND b."storeId" = $1 AND b."doneAt" IS NULL) AS "toPutBack",
         (SELECT COALESCE(SUM(x.packed), 0)::int FROM stock_transfer_line x
          JOIN stock_transfer t ON t.id = x."transferId" AND t.state IN ('packing', 'packed', 'declined', 'cancelled')
          WHERE x."variantId" = v.id AND t."fromStoreId" = $1) AS boxed,
         (SELECT t.name FROM product_variant_translation t WHERE t."baseId" = v.id
          ORDER BY t."languageCode" = $2 DESC, t."languageCode" = 'en' DESC LIMIT 1) AS name
       FROM product_variant v
       JOIN product_variant_channels_channel c
         ON c."productVariantId" = v.id AND c."channelId" = $3
       LEFT JOIN stock_level k ON k."productVariantId" = v.id AND k."stockLocationId" = $1
       LEFT JOIN shelf_place s ON s."variantId" = v.id AND s."storeId" = $1
       LEFT JOIN asset a ON a.id = COALESCE(v."featuredAssetId",
         (SELECT p."featuredAssetId" FROM product p WHERE p.id = v."productId"))
       WHERE v."deletedAt" IS NULL AND (${where})`,
      [store.id, ctx.languageCode, ctx.channelId, value],
    );
    return rows.map((row) => ({
      ...row,
      preview: row.preview && assetAddress(ctx, this.config, row.preview),
    }));
  }
}
