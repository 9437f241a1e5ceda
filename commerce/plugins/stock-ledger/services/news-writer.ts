import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { StockNews } from "../../../contracts/stock-ledger";
import { StockEvent } from "../entities/stock-event.entity";

/** Writes news into the book, each once. */
@Injectable()
export class NewsWriter {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * Adds what is new, in one statement. Rows are written by source and id. So two senders of the
   * same news wait for each other and never in a circle.
   * @returns the row of each piece of news, undefined for what was there already
   */
  async add(tx: RequestContext, news: readonly StockNews[]): Promise<(number | undefined)[]> {
    const rows: { id: number; n: number }[] = await this.connection
      .getRepository(tx, StockEvent)
      .query(
        `WITH said AS (
           SELECT DISTINCT ON (source, id) * FROM unnest($1::text[], $2::text[], $3::int[],
             $4::int[], $5::text[], $6::int[], $7::timestamptz[], $8::float8[], $9::int[])
           WITH ORDINALITY AS s(source, id, variant, location, type, quantity, at, age, sequence, n)
           ORDER BY source, id, n),
         added AS (
           INSERT INTO stock_event (source, "eventId", "variantId", "locationId", type, quantity, at,
             sequence)
           SELECT source, id, variant, location, type, quantity,
             COALESCE(at, clock_timestamp() - age * interval '1 millisecond'), sequence
           FROM said ORDER BY source, id
           ON CONFLICT (source, "eventId") DO NOTHING RETURNING id, source, "eventId")
         SELECT added.id, said.n::int FROM added
         JOIN said ON said.source = added.source AND said.id = added."eventId"`,
        [
          news.map((n) => n.source),
          news.map((n) => n.id),
          news.map((n) => n.variantId),
          news.map((n) => n.locationId),
          news.map((n) => n.type),
          news.map((n) => n.quantity),
          news.map((n) => ("at" in n ? n.at : null)),
          news.map((n) => ("ageMs" in n ? n.ageMs : null)),
          news.map((n) => n.sequence ?? 0),
        ],
      );
    const added = new Map(rows.map(({ id, n }) => [n, id]));
    return news.map((_, index) => added.get(index + 1));
  }

  /** Notes how much was promised when pieces were found short: that much was missing already. */
  async notePromised(tx: RequestContext, rows: readonly number[]): Promise<void> {
    await this.connection.getRepository(tx, StockEvent).query(
      `UPDATE stock_event e SET allocated = l."stockAllocated" FROM stock_level l
       WHERE e.id = ANY($1) AND l."productVariantId" = e."variantId"
         AND l."stockLocationId" = e."locationId"`,
      [rows],
    );
  }
}
