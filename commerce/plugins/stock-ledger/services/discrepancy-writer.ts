import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { StockNews } from "../../../contracts/stock-ledger";
import type { BroughtUp } from "../bring-up";
import { StockDiscrepancy } from "../entities/stock-discrepancy.entity";
import { columns, type Place } from "../place";

/** What a person has settled stays so; what settled itself is open again when it differs again. */
const reopened = `"updatedAt" = now(),
  state = CASE WHEN d."settledBy" = '' THEN EXCLUDED.state ELSE d.state END,
  "settledAt" = CASE WHEN d."settledBy" = '' THEN EXCLUDED."settledAt" ELSE d."settledAt" END`;

export interface Found extends Place, Pick<BroughtUp, "checks" | "missing" | "from"> {}

/** Keeps the list of what does not add up in step with the books. */
@Injectable()
export class DiscrepancyWriter {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * Notes what counts found and what went below 0. What adds up after all, because late news
   * explains it, is settled by itself.
   * @param explained counts that a person answers for, by row
   */
  async write(
    tx: RequestContext,
    found: readonly Found[],
    explained: ReadonlyMap<number, StockNews["explained"]>,
  ): Promise<void> {
    await this.noteCounts(tx, found, explained);
    await this.noteMissing(tx, found);
    await this.settleExplained(tx, found);
  }

  private async noteCounts(
    tx: RequestContext,
    found: readonly Found[],
    explained: ReadonlyMap<number, StockNews["explained"]>,
  ): Promise<void> {
    const checks = found.flatMap((place) => place.checks);
    if (checks.length === 0) return;
    await this.query(
      tx,
      `WITH checked AS (
         SELECT DISTINCT ON (e."variantId", e."locationId", e.at) e."variantId", e."locationId",
           e.at, e.source, c.expected, c.counted, COALESCE(c.reason, '') AS reason,
           COALESCE(c.by, '') AS by, CASE WHEN c.by IS NULL THEN 'open' ELSE 'settled' END AS state
         FROM unnest($1::int[], $2::int[], $3::int[], $4::text[], $5::text[])
           AS c(event, expected, counted, reason, by)
         JOIN stock_event e ON e.id = c.event
         ORDER BY e."variantId", e."locationId", e.at, e.sequence DESC, e.source DESC, e.id DESC),
       settled AS (
         UPDATE stock_discrepancy d SET state = 'settled', "settledAt" = now(),
           expected = c.expected, counted = c.counted, "updatedAt" = now()
         FROM checked c WHERE c.expected = c.counted AND d.kind = 'count' AND d.state = 'open'
           AND d."variantId" = c."variantId" AND d."locationId" = c."locationId" AND d.at = c.at)
       INSERT INTO stock_discrepancy AS d ("variantId", "locationId", kind, at, expected, counted,
         source, reason, state, "settledAt", "settledBy")
       SELECT "variantId", "locationId", 'count', at, expected, counted, source, reason, state,
         CASE WHEN state = 'settled' THEN now() END, by
       FROM checked WHERE expected <> counted
       ON CONFLICT ("variantId", "locationId", kind, at) DO UPDATE
         SET expected = EXCLUDED.expected, counted = EXCLUDED.counted, ${reopened}
         WHERE (d.expected, d.counted) <> (EXCLUDED.expected, EXCLUDED.counted)`,
      [
        checks.map(({ event }) => event),
        checks.map(({ expected }) => expected),
        checks.map(({ counted }) => counted),
        checks.map(({ event }) => explained.get(event)?.reason ?? null),
        checks.map(({ event }) => explained.get(event)?.by ?? null),
      ],
    );
  }

  private async noteMissing(tx: RequestContext, found: readonly Found[]): Promise<void> {
    const rows = found.flatMap((place) =>
      [...place.missing].map(([at, pieces]) => ({ ...place, at, pieces })),
    );
    if (rows.length === 0) return;
    await this.query(
      tx,
      `INSERT INTO stock_discrepancy AS d ("variantId", "locationId", kind, at, expected, counted,
         source)
       SELECT m.variant, m.location, 'below-zero', m.at, -m.pieces, 0, COALESCE(
         (SELECT MIN(e.source) FROM stock_event e WHERE e."variantId" = m.variant
           AND e."locationId" = m.location AND e.at = m.at AND NOT e.withdrawn), 'engine')
       FROM unnest($1::int[], $2::int[], $3::timestamptz[], $4::int[])
         AS m(variant, location, at, pieces)
       ON CONFLICT ("variantId", "locationId", kind, at) DO UPDATE
         SET expected = EXCLUDED.expected, ${reopened}
         WHERE d.expected <> EXCLUDED.expected`,
      [...columns(rows), rows.map(({ at }) => at), rows.map(({ pieces }) => pieces)],
    );
  }

  /** Places that went below 0 only because of what had not been told yet. */
  private async settleExplained(tx: RequestContext, found: readonly Found[]): Promise<void> {
    const complete = found.filter(({ from }) => from !== undefined);
    if (complete.length === 0) return;
    const still = complete.flatMap((place) =>
      [...place.missing.keys()].map((at) => ({ ...place, at })),
    );
    await this.query(
      tx,
      `UPDATE stock_discrepancy d SET state = 'settled', "settledAt" = now(), "updatedAt" = now()
       FROM unnest($1::int[], $2::int[], $3::timestamptz[]) AS p(variant, location, since)
       WHERE d."variantId" = p.variant AND d."locationId" = p.location AND d.kind = 'below-zero'
         AND d.state = 'open' AND d.at > p.since
         AND NOT EXISTS (SELECT 1
           FROM unnest($4::int[], $5::int[], $6::timestamptz[]) AS s(variant, location, at)
           WHERE s.variant = p.variant AND s.location = p.location AND s.at = d.at)`,
      [
        ...columns(complete),
        complete.map(({ from }) => from),
        ...columns(still),
        still.map(({ at }) => at),
      ],
    );
  }

  private async query(tx: RequestContext, sql: string, values: unknown[]): Promise<void> {
    await this.connection.getRepository(tx, StockDiscrepancy).query(sql, values);
  }
}
