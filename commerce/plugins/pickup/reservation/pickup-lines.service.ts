import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import type { ShelfKind } from "../../../../contracts/pickup/shelves";
import { assetAddress } from "../../../vendure/asset-address";
import { PickupLine } from "../entities/pickup-line.entity";

export interface ShownLine {
  id: string;
  orderLineId: string;
  variantId: string;
  name: string;
  sku: string;
  barcode: string | null;
  preview: string | null;
  /** Where it lies in the store. */
  place: string | null;
  quantity: number;
  picked: number;
  short: number;
  shortReason: string | null;
  substituted: number;
  substituteId: string | null;
  /** The substitute's name. */
  substitute: string | null;
  /** Pieces of the substitute that wait for the shopper's answer, and until when. */
  proposed: number;
  proposedUntil: Date | null;
  /** Pieces that lie in the bag and are not ordered any more. */
  toTakeOut: number;
  /** The same of the substitute. */
  substitutesToTakeOut: number;
  returned: number;
  /** Pieces that lay there, and that the shopper did not take. */
  refused: number;
  /** As old (years) its shopper has to be; 0 for all ages. */
  minimumAge: number;
  /** The staging shelf that it needs. */
  shelfKind: ShelfKind;
}

/** As old as one has to be for a variant, or for what is given instead: the older of both. */
export const ageOf = (variantId: string, substituteId: string) =>
  `(SELECT COALESCE(MAX(p."customFieldsMinimumage"), 0) FROM product p
    JOIN product_variant a ON a."productId" = p.id WHERE a.id IN (${variantId}, ${substituteId}))`;

/** The staging shelf that a variant needs, or what is given instead: cold before large. */
const shelfKindSql = `COALESCE((SELECT MIN(p."customFieldsShelfkind") FROM product p
    JOIN product_variant a ON a."productId" = p.id
    WHERE a.id IN (v.id, l."substituteId") AND p."customFieldsShelfkind" IN ('chilled', 'large')), 'normal')`;

/** A variant's name in the language of $2, else in English. */
export const nameOf = (variantId: string) =>
  `(SELECT t.name FROM product_variant_translation t WHERE t."baseId" = ${variantId}
    ORDER BY t."languageCode" = $2 DESC, t."languageCode" = 'en' DESC LIMIT 1)`;

@Injectable()
export class PickupLinesService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
  ) {}

  /** A pickup's lines with what people need to recognise the goods, in the request's language. */
  async shown(ctx: RequestContext, pickupId: ID): Promise<ShownLine[]> {
    return (await this.shownOf(ctx, [pickupId])).get(String(pickupId)) ?? [];
  }

  /** The lines of several pickups in one statement, by the pickup's id. */
  async shownOf(ctx: RequestContext, pickupIds: readonly ID[]): Promise<Map<string, ShownLine[]>> {
    const rows: (ShownLine & { pickupId: string })[] = await this.connection
      .getRepository(ctx, PickupLine)
      .query(
        `SELECT l.id::text, l."pickupId"::text, l."orderLineId"::text, v.id::text AS "variantId", v.sku,
         v."customFieldsBarcode" AS barcode, a.preview, s.place, l.quantity, l.picked, l.short,
         l."shortReason", l.substituted, l."substituteId"::text, l.proposed,
         l."proposedUntil", l."toTakeOut", l."substitutesToTakeOut",
         l.returned, l.refused, ${ageOf("v.id", 'l."substituteId"')} AS "minimumAge",
         ${shelfKindSql} AS "shelfKind",
         ${nameOf("v.id")} AS name, ${nameOf('l."substituteId"')} AS substitute
       FROM pickup_line l
       JOIN pickup p ON p.id = l."pickupId"
       JOIN order_line o ON o.id = l."orderLineId"
       JOIN product_variant v ON v.id = o."productVariantId"
       LEFT JOIN asset a ON a.id = o."featuredAssetId"
       LEFT JOIN shelf_place s ON s."storeId" = p."storeId" AND s."variantId" = v.id
       WHERE l."pickupId" = ANY($1) ORDER BY l."pickupId", l.id`,
        [pickupIds, ctx.languageCode],
      );
    const byPickup = new Map<string, ShownLine[]>();
    for (const { pickupId, ...row } of rows) {
      const preview = row.preview && assetAddress(ctx, this.config, row.preview);
      const lines = byPickup.get(pickupId) ?? [];
      byPickup.set(pickupId, [...lines, { ...row, preview }]);
    }
    return byPickup;
  }
}
