import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import {
  type DiscrepancyQuery,
  type NotedDifference,
  type Settling,
  StockDiscrepancies,
} from "../../../contracts/stock-ledger";
import { StockDiscrepancy } from "../entities/stock-discrepancy.entity";

@Injectable()
export class DiscrepancyList extends StockDiscrepancies {
  constructor(private readonly connection: TransactionalConnection) {
    super();
  }

  async find(ctx: RequestContext, { locationId, state, take, skip }: DiscrepancyQuery) {
    const [items, totalItems] = await this.connection
      .getRepository(ctx, StockDiscrepancy)
      .findAndCount({
        where: { locationId, state },
        order: { at: "DESC", id: "DESC" },
        take,
        skip,
      });
    return { items, totalItems };
  }

  async one(ctx: RequestContext, id: ID) {
    const found = await this.connection.getRepository(ctx, StockDiscrepancy).findOneBy({ id });
    return found ?? undefined;
  }

  async note(tx: RequestContext, difference: NotedDifference): Promise<void> {
    const { variantId, locationId, kind, expected, counted, source } = difference;
    // Its own moment, to the microsecond: two boxes of one transaction differ by it, too.
    await this.connection.getRepository(tx, StockDiscrepancy).query(
      `INSERT INTO stock_discrepancy ("variantId", "locationId", kind, at, expected, counted, source)
       VALUES ($1, $2, $3, clock_timestamp(), $4, $5, $6)`,
      [variantId, locationId, kind, expected, counted, source],
    );
  }

  async settle(ctx: RequestContext, id: ID, { by, reason, seen }: Settling): Promise<void> {
    await this.connection
      .getRepository(ctx, StockDiscrepancy)
      .update(
        { id, state: "open", ...(seen && { expected: seen.expected, counted: seen.counted }) },
        { state: "settled", settledAt: new Date(), settledBy: by, reason: reason.slice(0, 200) },
      );
  }
}
