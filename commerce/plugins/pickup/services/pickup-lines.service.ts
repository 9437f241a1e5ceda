import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { PickupLine } from "../entities/pickup-line.entity";

export interface ShownLine {
  id: ID;
  orderLineId: ID;
  variantId: ID;
  name: string;
  sku: string;
  barcode: string | null;
  preview: string | null;
  quantity: number;
  picked: number;
  short: number;
  shortReason: string | null;
  substituted: number;
  substituteId: ID | null;
  returned: number;
}

@Injectable()
export class PickupLinesService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
  ) {}

  /** A pickup's lines with what people need to recognise the goods, in the request's language. */
  async shown(ctx: RequestContext, pickupId: ID): Promise<ShownLine[]> {
    const rows: ShownLine[] = await this.connection.getRepository(ctx, PickupLine).query(
      `SELECT l.id, l."orderLineId", v.id AS "variantId", v.sku,
         v."customFieldsBarcode" AS barcode, a.preview, l.quantity, l.picked, l.short,
         l."shortReason", l.substituted, l."substituteId", l.returned,
         (SELECT t.name FROM product_variant_translation t WHERE t."baseId" = v.id
          ORDER BY t."languageCode" = $2 DESC, t."languageCode" = 'en' DESC LIMIT 1) AS name
       FROM pickup_line l
       JOIN order_line o ON o.id = l."orderLineId"
       JOIN product_variant v ON v.id = o."productVariantId"
       LEFT JOIN asset a ON a.id = o."featuredAssetId"
       WHERE l."pickupId" = $1 ORDER BY l.id`,
      [pickupId, ctx.languageCode],
    );
    const storage = this.config.assetOptions.assetStorageStrategy;
    return rows.map((row) => ({
      ...row,
      preview:
        row.preview && storage.toAbsoluteUrl && ctx.req
          ? storage.toAbsoluteUrl(ctx.req, row.preview)
          : row.preview,
    }));
  }
}
