import { Injectable } from "@nestjs/common";
import { type RequestContext, StockLevel, TransactionalConnection } from "@vendure/core";
import {
  StockDiscrepancies,
  StockLedger,
  type StockNews,
  type StockNewsType,
} from "../../../contracts/stock-ledger";
import { leftAt } from "../../../database/sellable-sql";
import type { StockTransfer } from "../entities/stock-transfer.entity";
import type { StockTransferLine } from "../entities/stock-transfer-line.entity";

/** By what the book knows all news of a transfer. */
const sourceOf = ({ id }: StockTransfer) => `transfer-${id}`;

/** So many pieces of a line, said once under a name. */
interface Said {
  line: StockTransferLine;
  id: string;
  quantity: number;
}

/**
 * What a transfer means for stock. A piece in the box is off the sender's shelf and part of every
 * count there. A sent one is at no store. A received one is on hand at the
 * receiver. Everything runs under the transfer's lock. Its news has names of its own, so that the
 * book takes nothing twice.
 */
@Injectable()
export class TransferStock {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly ledger: StockLedger,
    private readonly discrepancies: StockDiscrepancies,
  ) {}

  /**
   * Takes pieces off the shelf into the box, or puts them back when negative.
   * @returns whether as many were free: on hand, promised to no order, above what the store keeps
   */
  async pack(
    tx: RequestContext,
    transfer: StockTransfer,
    line: StockTransferLine,
    { quantity, commandId }: { quantity: number; commandId: string },
  ): Promise<boolean> {
    if (quantity > 0 && (await this.free(tx, transfer, line)) < quantity) return false;
    await this.say(tx, transfer, "bag", [{ line, id: `pack ${commandId}`, quantity }]);
    return true;
  }

  /** The box leaves the store. */
  leave(tx: RequestContext, transfer: StockTransfer): Promise<void> {
    return this.say(tx, transfer, "unbag", named("sent", transfer));
  }

  /** What was counted is on hand; what differs from the box is on the list of differences. */
  async arrive(tx: RequestContext, transfer: StockTransfer): Promise<void> {
    const { toStoreId: locationId, lines } = transfer;
    await this.say(
      tx,
      transfer,
      "delta",
      lines.map((line) => ({ line, id: `received ${line.id}`, quantity: line.received ?? 0 })),
    );
    for (const { variantId, packed, received } of lines) {
      const counted = received ?? 0;
      if (counted === packed) continue;
      await this.discrepancies.note(tx, {
        ...{ variantId, locationId, kind: "transfer", source: sourceOf(transfer) },
        ...{ expected: packed, counted },
      });
    }
  }

  /** What the sender can give away, under the lock of its level: no order takes it meanwhile. */
  private async free(
    tx: RequestContext,
    { fromStoreId }: StockTransfer,
    { variantId }: StockTransferLine,
  ): Promise<number> {
    const levels = this.connection.getRepository(tx, StockLevel);
    await levels.query(
      `SELECT id FROM stock_level WHERE "productVariantId" = $1 AND "stockLocationId" = $2
       FOR NO KEY UPDATE`,
      [variantId, fromStoreId],
    );
    const [row]: { left: number }[] = await levels.query(
      `SELECT ${leftAt}::int AS left FROM stock_level l
       JOIN stock_location s ON s.id = l."stockLocationId"
       JOIN product_variant v ON v.id = l."productVariantId"
       WHERE v.id = $1 AND s.id = $2`,
      [variantId, fromStoreId],
    );
    return row?.left ?? 0;
  }

  private async say(
    tx: RequestContext,
    transfer: StockTransfer,
    type: StockNewsType,
    said: readonly Said[],
  ): Promise<void> {
    const locationId = type === "delta" ? transfer.toStoreId : transfer.fromStoreId;
    const news = said
      .filter(({ quantity }) => quantity !== 0)
      .map(
        ({ line: { variantId }, id, quantity }): StockNews => ({
          ...{ source: sourceOf(transfer), id, type, variantId, locationId, quantity },
          ageMs: 0,
        }),
      );
    await this.ledger.take(tx, news);
  }
}

/** All that is packed, each line under a name that it has once. */
const named = (name: string, { lines }: StockTransfer): Said[] =>
  lines.map((line) => ({ line, id: `${name} ${line.id}`, quantity: line.packed }));
