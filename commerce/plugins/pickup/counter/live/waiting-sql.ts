import type { TransferSide, TransferState } from "../../../../../contracts/transfers";

/**
 * Transfers in which a store has the next step. It packs, sends or puts back what goes out, and
 * counts what comes in. A transfer that was called off is open as long as pieces lie in its box.
 * $1: ids of stores
 */
export const waitingSql = `
  SELECT t.id, t."channelId", t.state, here.side, here."storeId", here."otherId",
    here."answeredAt", t."createdAt"::timestamptz AS "askedAt", t."sentAt", box.asked, box.packed
  FROM stock_transfer t
  CROSS JOIN LATERAL (SELECT
    CASE t.state WHEN 'sent' THEN 'receiver' ELSE 'sender' END AS side,
    CASE t.state WHEN 'sent' THEN t."toStoreId" ELSE t."fromStoreId" END AS "storeId",
    CASE t.state WHEN 'sent' THEN t."fromStoreId" ELSE t."toStoreId" END AS "otherId",
    CASE t.state WHEN 'sent' THEN t."receiverAnsweredAt" ELSE t."senderAnsweredAt" END
      AS "answeredAt") here
  CROSS JOIN LATERAL (SELECT SUM(l.asked)::int AS asked, SUM(l.packed)::int AS packed
    FROM stock_transfer_line l WHERE l."transferId" = t.id) box
  WHERE t."endedAt" IS NULL AND here."storeId" = ANY($1::int[])
  ORDER BY t.id LIMIT 1000`;

/** A row of `waitingSql`. */
export interface WaitingRow {
  id: number;
  channelId: number;
  state: TransferState;
  side: TransferSide;
  storeId: number;
  otherId: number;
  answeredAt: Date | null;
  askedAt: Date;
  sentAt: Date | null;
  /** Pieces of all its lines. */
  asked: number;
  packed: number;
}
