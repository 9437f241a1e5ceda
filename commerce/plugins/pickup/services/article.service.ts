import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { StockCorrection } from "../entities/stock-correction.entity";
import { options } from "../options";
import { StaffAccess } from "./staff-access.service";
import { StoreStock } from "./store-stock.service";

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
}

export interface CorrectionRequest {
  storeCode: string;
  variantId: ID;
  change: number;
  reason: string;
  commandId: string;
  device?: string | null;
}

/** What lies in a store: looked up by its code, corrected with a reason. */
@Injectable()
export class ArticleService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly stock: StoreStock,
    private readonly config: ConfigService,
  ) {}

  /** The article with this EAN-13 or SKU, in one of the administrator's own stores. */
  async find(ctx: RequestContext, storeCode: string, code: string): Promise<StoreArticle | null> {
    const store = await this.access.store(ctx, storeCode);
    return this.read(ctx, store, `v."customFieldsBarcode" = $4 OR upper(v.sku) = upper($4)`, code);
  }

  /**
   * Adds to what is on hand, or takes away, and writes down who did it.
   * @throws UserInputError when less than nothing would be left
   */
  async correct(ctx: RequestContext, request: CorrectionRequest): Promise<StoreArticle | null> {
    const { storeCode, variantId, change, device } = request;
    const store = await this.access.store(ctx, storeCode);
    const { name } = await this.access.person(ctx);
    const commandId = request.commandId.slice(0, 100);
    await this.connection.withTransaction(ctx, async (tx) => {
      const ledger = this.connection.getRepository(tx, StockCorrection);
      // Two sendings of a command wait for each other here, and the second finds the first.
      await ledger.query("SELECT pg_advisory_xact_lock(hashtext($1))", [commandId]);
      if (await ledger.existsBy({ commandId })) return;
      if (!(await this.stock.change(tx, variantId, store.id, change)))
        throw new UserInputError("error.pickup-too-few");
      const onHand = (await this.read(tx, store, "v.id::text = $4", String(variantId)))?.onHand;
      if (onHand === undefined || onHand < 0) throw new UserInputError("error.pickup-too-few");
      await ledger.insert({
        storeId: store.id,
        variantId,
        at: new Date(options.now()),
        change,
        onHand,
        reason: request.reason.slice(0, 200),
        actorName: name,
        device: device?.slice(0, 100) ?? "",
        commandId,
      });
    });
    return this.read(ctx, store, "v.id::text = $4", String(variantId));
  }

  private async read(ctx: RequestContext, store: StockLocation, where: string, value: string) {
    const [row]: StoreArticle[] = await this.connection.getRepository(ctx, StockCorrection).query(
      `SELECT v.id AS "variantId", v.sku, v."customFieldsBarcode" AS barcode, a.preview, s.place,
         COALESCE(k."stockOnHand", 0) AS "onHand", COALESCE(k."stockAllocated", 0) AS allocated,
         (SELECT t.name FROM product_variant_translation t WHERE t."baseId" = v.id
          ORDER BY t."languageCode" = $2 DESC, t."languageCode" = 'en' DESC LIMIT 1) AS name
       FROM product_variant v
       JOIN product_variant_channels_channel c
         ON c."productVariantId" = v.id AND c."channelId" = $3
       LEFT JOIN stock_level k ON k."productVariantId" = v.id AND k."stockLocationId" = $1
       LEFT JOIN shelf_place s ON s."variantId" = v.id AND s."storeId" = $1
       LEFT JOIN asset a ON a.id = COALESCE(v."featuredAssetId",
         (SELECT p."featuredAssetId" FROM product p WHERE p.id = v."productId"))
       WHERE v."deletedAt" IS NULL AND (${where}) LIMIT 1`,
      [store.id, ctx.languageCode, ctx.channelId, value.trim()],
    );
    if (!row) return null;
    const storage = this.config.assetOptions.assetStorageStrategy;
    if (row.preview && storage.toAbsoluteUrl && ctx.req)
      return { ...row, preview: storage.toAbsoluteUrl(ctx.req, row.preview) };
    return row;
  }
}
