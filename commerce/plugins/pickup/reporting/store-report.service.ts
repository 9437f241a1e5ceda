import { Injectable } from "@nestjs/common";
import {
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import type { Tender } from "../../../../contracts/money";
import { StaffAccess } from "../counter/staff-access.service";
import { Pickup } from "../entities/pickup.entity";
import { auditSql } from "./audit-sql";
import { checkedDay } from "./span";

/** A store's day in figures. Shares are between 0 and 1, null when there is nothing to share. */
export interface StoreDay {
  placed: number;
  ready: number;
  collected: number;
  cancelled: number;
  expired: number;
  /** Median minutes from the order to the shelf. */
  minutesToReady: number | null;
  /** Ready by the beginning of their slot. */
  onTime: number | null;
  /** Pieces that were not found, of those that were looked for. */
  short: number | null;
  /** Never collected, of those whose hold ended either way. */
  noShow: number | null;
  /** Median minutes from "I am here" to the handover. */
  minutesWaiting: number | null;
  takings: Takings[];
  returned: Returned[];
}

/** What the store's desk took back on a day in one currency; the amount in hundredths. */
export interface Returned {
  currencyCode: string;
  pieces: number;
  amount: number;
}

/** What passed over a counter on a day by one tender, in hundredths. */
export interface Takings {
  tender: Tender;
  currencyCode: string;
  taken: number;
  paidOut: number;
}

/** One line of what happened in a store, newest last. */
export interface AuditEntry {
  at: Date;
  /** The same moment by the store's own clock: `2026-11-30 14:05:09`. */
  localAt: string;
  orderCode: string | null;
  type: string;
  from: string | null;
  to: string | null;
  actor: string;
  actorName: string;
  device: string;
  /** Article numbers that it is about, with commas between. */
  skus: string;
  /** What was taken or paid out in this step, in hundredths; null where it moves no money. */
  amount: number | null;
  currencyCode: string | null;
  /** Why a step was refused, as a code; null for what was done. */
  refused: string | null;
  data: object;
}

const daySql = `
  WITH own AS (
    SELECT p.*, p."placedAt" >= $2 AND p."placedAt" < $3 AS placed_in,
      -- What was paid at the shelf was never prepared.
      p."readyAt" >= $2 AND p."readyAt" < $3 AND NOT p."inAisle" AS ready_in,
      p."collectedAt" >= $2 AND p."collectedAt" < $3 AS collected_in
    FROM pickup p WHERE p."storeId" = $1),
  ended AS (
    SELECT e.to FROM pickup_event e JOIN own p ON p.id = e."pickupId"
    WHERE e.at >= $2 AND e.at < $3 AND e.to <> e.from AND e.to IN ('cancelled', 'expired')
      AND e.type <> 'move'),
  pieces AS (
    SELECT SUM(l.short)::float AS short, SUM(l.quantity)::float AS quantity
    FROM pickup_line l JOIN own p ON p.id = l."pickupId" AND p.ready_in)
  SELECT
    COUNT(*) FILTER (WHERE placed_in)::int AS placed,
    COUNT(*) FILTER (WHERE ready_in)::int AS ready,
    COUNT(*) FILTER (WHERE collected_in)::int AS collected,
    (SELECT COUNT(*)::int FROM ended WHERE "to" = 'cancelled') AS cancelled,
    (SELECT COUNT(*)::int FROM ended WHERE "to" = 'expired') AS expired,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM "readyAt" - "placedAt") / 60)
      FILTER (WHERE ready_in) AS "minutesToReady",
    AVG(("readyAt" <= "slotStart")::int) FILTER (WHERE ready_in)::float AS "onTime",
    (SELECT short / NULLIF(quantity, 0) FROM pieces) AS short,
    (SELECT COUNT(*) FROM ended WHERE "to" = 'expired')::float / NULLIF(
      (SELECT COUNT(*) FROM ended WHERE "to" = 'expired')
      + COUNT(*) FILTER (WHERE collected_in), 0) AS "noShow",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM "collectedAt" - "arrivedAt") / 60)
      FILTER (WHERE collected_in AND "arrivedAt" IS NOT NULL) AS "minutesWaiting"
  FROM own`;

const takingsSql = `
  SELECT m.tender, m."currencyCode", SUM(m.taken) AS taken, SUM(m.paid) AS "paidOut" FROM (
    SELECT p.tender, o."currencyCode", p.taken, 0 AS paid
    FROM pickup p JOIN "order" o ON o.id = p."orderId"
    WHERE p."storeId" = $1 AND p."collectedAt" >= $2 AND p."collectedAt" < $3
      AND p.tender IS NOT NULL
    UNION ALL
    SELECT t.tender, t."currencyCode", 0, t.amount FROM pickup_payout t
    WHERE t."storeId" = $1 AND t."paidAt" >= $2 AND t."paidAt" < $3) m
  GROUP BY 1, 2 ORDER BY 1, 2`;

const returnedSql = `
  SELECT b."currencyCode", SUM(b.amount)::float8 AS amount,
    SUM((SELECT SUM((r ->> 'quantity')::int) FROM jsonb_array_elements(b.pieces) r))::int AS pieces
  FROM goods_return b WHERE b."storeId" = $1 AND b.at >= $2 AND b.at < $3
  GROUP BY 1 ORDER BY 1`;

/** What managers read of their own stores: a day's figures, and who did what when. */
@Injectable()
export class StoreReport {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
  ) {}

  /** Figures of a date in the store's own time zone. */
  async day(ctx: RequestContext, storeCode: string, date: string): Promise<StoreDay> {
    const store = await this.access.store(ctx, storeCode);
    const [from, to] = await this.span(ctx, store, date, date);
    const [row]: Omit<StoreDay, "takings" | "returned">[] = await this.connection
      .getRepository(ctx, Pickup)
      .query(daySql, [store.id, from, to]);
    if (!row) throw new Error(`No figures of ${storeCode}`);
    const takings: (Takings & Record<"taken" | "paidOut", string>)[] = await this.connection
      .getRepository(ctx, Pickup)
      .query(takingsSql, [store.id, from, to]);
    // Amounts are 64-bit integers, which arrive as text.
    const amounts = takings.map((t) => ({
      ...t,
      taken: Number(t.taken),
      paidOut: Number(t.paidOut),
    }));
    const returned: Returned[] = await this.connection
      .getRepository(ctx, Pickup)
      .query(returnedSql, [store.id, from, to]);
    return { ...row, takings: amounts, returned };
  }

  /** Everything that was done from one date to another, both included, in the store's time zone. */
  async audit(
    ctx: RequestContext,
    storeCode: string,
    first: string,
    last: string,
  ): Promise<AuditEntry[]> {
    const store = await this.access.store(ctx, storeCode);
    const [from, to] = await this.span(ctx, store, first, last);
    const zone = store.customFields.timeZone ?? "UTC";
    return this.connection
      .getRepository(ctx, Pickup)
      .query(auditSql, [store.id, from, to, storeCode, zone]);
  }

  private async span(ctx: RequestContext, store: StockLocation, first: string, last: string) {
    const [row]: { from: Date; to: Date }[] = await this.connection
      .getRepository(ctx, Pickup)
      .query(
        `SELECT $1::date::timestamp AT TIME ZONE $3 AS from,
           ($2::date + 1)::timestamp AT TIME ZONE $3 AS to`,
        [checkedDay(first), checkedDay(last), store.customFields.timeZone ?? "UTC"],
      );
    if (!row) throw new UserInputError("error.pickup-date");
    return [row.from, row.to] as const;
  }
}
