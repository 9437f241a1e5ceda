import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import { StockEvent } from "../entities/stock-event.entity";
import type { Entry } from "../fold";
import { columns, keyOf, type Place } from "../place";

/**
 * Lines that a book is read from. They are the last counts and the balance, news that no balance
 * contains, and what the engine moved by itself. Vendure writes its times without a zone, in that
 * of the database's session.
 */
const linesSql = `
  WITH place AS (
    SELECT p.n, p.variant, p.location, b.since, b.types[1] AS first,
      CASE WHEN b.types[cardinality(b.types)] = 'balance' THEN b.latest ELSE b.since END AS moved
    FROM unnest($1::int[], $2::int[], $3::int[]) WITH ORDINALITY AS p(variant, location, counts, n)
    CROSS JOIN LATERAL (
      SELECT MIN(c.at) AS since, MAX(c.at) AS latest,
        array_agg(c.type ORDER BY c.at, c.sequence) AS types
      FROM (SELECT e.at, e.sequence, e.type FROM stock_event e
        WHERE e."variantId" = p.variant AND e."locationId" = p.location
          AND e.type IN ('count', 'balance') AND NOT e.withdrawn
        ORDER BY e.at DESC, e.sequence DESC LIMIT p.counts + 2) AS c) AS b)
  SELECT n::int, type, quantity, allocated, carried, event, at::text, at < now() - interval '1 day' AS old
  FROM (
    SELECT p.n, e.type, e.quantity, e.allocated, e.carried, e.id AS event, e.at, 1 AS rank,
      e.sequence, e.source, e."eventId"
    FROM place p
    JOIN stock_event e ON e."variantId" = p.variant AND e."locationId" = p.location
      AND NOT e.withdrawn AND e.type <> 'withdrawal'
      AND (e.type IN ('bag', 'unbag') OR (NOT e.carried OR e.type = 'count')
        AND (e.at >= p.since OR p.since IS NULL OR p.first = 'balance' AND e.type <> 'count'))
    UNION ALL
    SELECT p.n, 'moved', m.quantity, 0, false, NULL, m."createdAt"::timestamptz, 0, m.id, '', ''
    FROM place p
    JOIN stock_movement m ON m."productVariantId" = p.variant AND m."stockLocationId" = p.location
      AND m.discriminator IN ('Sale', 'Cancellation', 'StockAdjustment')
      AND m."createdAt" > p.moved::timestamp
      AND NOT EXISTS (SELECT 1 FROM stock_event own WHERE own."movementId" = m.id)
  ) AS line
  ORDER BY n, line.at, rank, sequence, source, "eventId"`;

@Injectable()
export class BookReader {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * The books of places, sorted by when things were so, in one statement.
   * @param fresh how many of a place's counts are new: what they found is compared with the book
   */
  async read(
    tx: RequestContext,
    places: readonly Place[],
    fresh: (place: Place) => number,
  ): Promise<Map<string, Entry[]>> {
    const rows: (Entry & { n: number })[] = await this.connection
      .getRepository(tx, StockEvent)
      .query(linesSql, [...columns(places), places.map(fresh)]);
    const books = new Map(places.map((place): [string, Entry[]] => [keyOf(place), []]));
    for (const { n, ...entry } of rows) {
      const place = places[n - 1];
      if (place) books.get(keyOf(place))?.push(entry);
    }
    return books;
  }
}
