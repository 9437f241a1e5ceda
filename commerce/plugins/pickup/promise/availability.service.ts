import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, StockLevel, TransactionalConnection } from "@vendure/core";
import { isStore } from "../../../database/kinds-sql";
import { counted, leftAt } from "../../../database/sellable-sql";
import type { QuantityByVariant } from "../types";
import { type Stock, stockOf } from "./stock-words";

export interface Availability {
  storeId: ID;
  storeCode: string;
  variantId: ID;
  quantity: number;
  /** Pieces that can be collected; null when the variant is not counted. */
  left: number | null;
  stock: Stock;
}

@Injectable()
export class AvailabilityService {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * What each of the stores has of each variant, for exactly the quantity asked. It is on hand −
   * allocated − safety stock, never below 0. One statement for any number of variants and stores.
   * Stores of other markets and unknown variants are left out; a variant that a store never had has
   * none.
   */
  async of(
    ctx: RequestContext,
    quantities: QuantityByVariant[],
    storeCodes: string[],
  ): Promise<Availability[]> {
    const rows: Omit<Availability, "stock">[] = await this.connection
      .getRepository(ctx, StockLevel)
      .query(
        `WITH asked AS (
           SELECT variant, SUM(quantity)::int AS quantity
           FROM unnest($1::int[], $2::int[]) AS a(variant, quantity) GROUP BY variant)
         SELECT s.id AS "storeId", s."customFieldsCode" AS "storeCode", v.id AS "variantId",
           asked.quantity,
           CASE WHEN ${counted} THEN ${leftAt} END AS left
         FROM asked
         JOIN product_variant v ON v.id = asked.variant AND v.enabled AND v."deletedAt" IS NULL
         JOIN stock_location s ON s."customFieldsCode" = ANY($3) AND ${isStore("s")}
           AND s."customFieldsServices" LIKE '%"pickup"%'
         JOIN stock_location_channels_channel c
           ON c."stockLocationId" = s.id AND c."channelId" = $4
         LEFT JOIN stock_level l ON l."productVariantId" = v.id AND l."stockLocationId" = s.id`,
        [
          quantities.map((want) => want.variantId),
          quantities.map((want) => want.quantity),
          storeCodes,
          ctx.channelId,
        ],
      );
    return rows.map((row) => ({ ...row, stock: stockOf(row.left, row.quantity) }));
  }
}
