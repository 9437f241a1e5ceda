import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, StockLevel, TransactionalConnection } from "@vendure/core";

/** What a store can hand out now, read anew for each question: it changes with every sale. */
@Injectable()
export class StoreShelf {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Variants of which the store has a piece that nobody waits for; none in an unknown store. */
  async variants(ctx: RequestContext, storeCode: string): Promise<ID[]> {
    const rows: { id: ID }[] = await this.connection.getRepository(ctx, StockLevel).query(
      `SELECT l."productVariantId" AS id FROM stock_level l
       JOIN stock_location s ON s.id = l."stockLocationId" AND s."customFieldsCode" = $1
         AND s."customFieldsKind" = 'store' AND s."customFieldsServices" LIKE '%"pickup"%'
       JOIN stock_location_channels_channel c ON c."stockLocationId" = s.id AND c."channelId" = $2
       WHERE l."stockOnHand" - l."stockAllocated" > COALESCE(s."customFieldsSafetystock", 0)`,
      [storeCode, ctx.channelId],
    );
    return rows.map(({ id }) => id);
  }
}
