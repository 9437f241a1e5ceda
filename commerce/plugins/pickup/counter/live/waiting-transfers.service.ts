import { Injectable } from "@nestjs/common";
import {
  ForbiddenError,
  type ID,
  idsAreEqual,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { StockTransfer } from "../../entities/stock-transfer.entity";
import { storeName } from "../../promise/store-name";
import { transferChannel } from "../../reservation/live/transfer-news";
import { StaffAccess } from "../staff-access.service";
import { type WaitingRow, waitingSql } from "./waiting-sql";

/** A transfer that waits at a store, as its devices hear of it. */
export interface WaitingTransfer
  extends Pick<WaitingRow, "side" | "state" | "asked" | "packed" | "askedAt"> {
  id: string;
  /** Name of the other store. */
  other: string;
  sentAt: Date | null;
  /** When a person of the store last opened it or took a step. */
  answeredAt: Date | null;
}

/** An answer of a store's person, so long ago (ms). */
export interface TransferAnswer {
  storeCode: string;
  transferId: ID;
  ageMs: number;
}

/** What of transfers waits at a store, and that a person there has seen it. */
@Injectable()
export class WaitingTransfers {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
  ) {}

  /** All that waits at a store of the market. */
  async at(ctx: RequestContext, storeId: ID): Promise<WaitingTransfer[]> {
    const found: WaitingRow[] = await this.connection
      .getRepository(ctx, StockTransfer)
      .query(waitingSql, [[storeId]]);
    const rows = found.filter(({ channelId }) => idsAreEqual(channelId, ctx.channelId));
    const others = await this.connection
      .getRepository(ctx, StockLocation)
      .findBy({ id: In(rows.map(({ otherId }) => otherId)) });
    return rows.map(({ id, channelId: _, storeId: __, otherId, ...row }) => {
      const other = others.find((one) => idsAreEqual(one.id, otherId));
      return { ...row, id: String(id), other: other ? storeName(other, ctx.languageCode) : "" };
    });
  }

  /**
   * Stops what rings for a transfer at an own store of its two, on all devices there.
   * @throws ForbiddenError for anybody else, also when there is no such transfer
   */
  async answer(ctx: RequestContext, { storeCode, transferId, ageMs }: TransferAnswer) {
    const store = await this.access.store(ctx, storeCode);
    await this.connection.withTransaction(ctx, async (tx) => {
      const at = `now() - $3 * interval '1 ms'`;
      const transfers = this.connection.getRepository(tx, StockTransfer);
      const [, count]: [unknown, number] = await transfers.query(
        `UPDATE stock_transfer SET "updatedAt" = now(),
           "senderAnsweredAt" = CASE WHEN "fromStoreId" = $2
             THEN GREATEST("senderAnsweredAt", ${at}) ELSE "senderAnsweredAt" END,
           "receiverAnsweredAt" = CASE WHEN "toStoreId" = $2
             THEN GREATEST("receiverAnsweredAt", ${at}) ELSE "receiverAnsweredAt" END
         WHERE id = $1 AND $2 IN ("fromStoreId", "toStoreId") AND "channelId" = $4`,
        [transferId, store.id, ageMs, ctx.channelId],
      );
      if (count === 0) throw new ForbiddenError();
      await transfers.query("SELECT pg_notify($1, $2)", [transferChannel, String(store.id)]);
    });
  }
}
