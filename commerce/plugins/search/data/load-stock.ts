import type { ClientBase } from "pg";
import { sellableSql } from "../../../database/sellable-sql";
import type { Id } from "../types";

export interface StockRow {
  variantId: Id;
  channelId: Id;
}

const stockSql = sellableSql(`v.id AS "variantId", c."channelId" AS "channelId"`, "v.id = ANY($1)");

/** In which channels the variants can be sold now; a pair that is missing is sold out. */
export async function loadStock(client: ClientBase, variantIds: Id[]): Promise<StockRow[]> {
  if (variantIds.length === 0) return [];
  return (await client.query<StockRow>(stockSql, [variantIds])).rows;
}
