import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, StockLevel, TransactionalConnection } from "@vendure/core";
import { isStore } from "../../../database/kinds-sql";
import { counted, leftAt, levelsIn } from "../../../database/sellable-sql";

/** What a store can hand out now, read anew for each question: it changes with every sale. */
@Injectable()
export class StoreStock {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Returns the variants of which the store has a free piece; none in an unknown store. */
  async variants(ctx: RequestContext, storeCode: string): Promise<ID[]> {
    const rows: { id: ID }[] = await this.connection.getRepository(ctx, StockLevel).query(
      `SELECT v.id FROM ${levelsIn("$2")}
       JOIN product_variant v ON v.id = l."productVariantId"
       WHERE s."customFieldsCode" = $1 AND ${isStore("s")}
         AND s."customFieldsServices" LIKE '%"pickup"%' AND (NOT ${counted} OR ${leftAt} > 0)`,
      [storeCode, ctx.channelId],
    );
    return rows.map(({ id }) => id);
  }
}
