import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  type RequestContext,
  RequestContextService,
  StockLevel,
  StockMovementEvent,
  TransactionalConnection,
} from "@vendure/core";
import { StockAdjustment } from "@vendure/core/dist/entity/stock-movement/stock-adjustment.entity";
import { StockEvent } from "../entities/stock-event.entity";
import type { Feed, FeedEvent, FeedStatus } from "../event";

interface Place {
  variantId: ID;
  locationId: ID;
}

/**
 * Brings the engine's stock to what the shop floor says, whatever order the news comes in: on hand
 * is the latest count, plus every delta after it, plus what the engine itself moved after it. Without
 * a count, deltas add to what was there.
 */
@Injectable()
export class StockFeedService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly contexts: RequestContextService,
    private readonly events: EventBus,
  ) {}

  /** All of it or, when something fails, nothing: the source sends it again then. */
  async take(feed: Feed): Promise<{ id: string; status: FeedStatus }[]> {
    const ctx = await this.contexts.create({ apiType: "admin" });
    return this.connection.withTransaction(ctx, async (tx) => {
      const places = await this.places(tx, feed.events);
      await this.lock(
        tx,
        [...places.values()].flatMap((place) => place.known ?? []),
      );
      const results: { id: string; status: FeedStatus }[] = [];
      for (const event of feed.events) {
        const place = places.get(keyOf(event));
        const status = place?.known
          ? await this.apply(tx, feed.source, event, place.known)
          : (place?.unknown ?? "unknown-sku");
        results.push({ id: event.id, status });
      }
      return results;
    });
  }

  private async apply(
    tx: RequestContext,
    source: string,
    event: FeedEvent,
    place: Place,
  ): Promise<FeedStatus> {
    const repository = this.connection.getRepository(tx, StockEvent);
    const [row]: { id: number }[] = await repository.query(
      `INSERT INTO stock_event (source, "eventId", "variantId", "locationId", type, quantity, at, sequence)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (source, "eventId") DO NOTHING RETURNING id`,
      [
        source,
        event.id,
        place.variantId,
        place.locationId,
        event.type,
        event.quantity,
        event.at,
        event.sequence,
      ],
    );
    if (!row) return "duplicate";
    const [{ later } = { later: true }]: { later: boolean }[] = await repository.query(
      `SELECT EXISTS (SELECT 1 FROM stock_event c, stock_event e
         WHERE e.id = $1 AND c.id <> e.id AND c.type = 'count'
           AND c."variantId" = e."variantId" AND c."locationId" = e."locationId"
           AND (c.at, c.sequence, c.source, c."eventId") > (e.at, e.sequence, e.source, e."eventId"))
         AS later`,
      [row.id],
    );
    if (later) return "superseded";
    const change =
      event.type === "delta" ? event.quantity : await this.changeByCount(tx, row.id, place);
    if (change !== 0) await this.move(tx, row.id, place, change);
    return "applied";
  }

  /** What a count changes: it stands for everything before it and nothing after it. */
  private async changeByCount(tx: RequestContext, eventId: number, place: Place): Promise<number> {
    const [row]: { change: string }[] = await this.connection.getRepository(tx, StockEvent).query(
      `SELECT e.quantity
         + (SELECT COALESCE(SUM(d.quantity), 0) FROM stock_event d
            WHERE d."variantId" = $2 AND d."locationId" = $3 AND d.type = 'delta'
              AND (d.at, d.sequence, d.source, d."eventId") > (e.at, e.sequence, e.source, e."eventId"))
         + (SELECT COALESCE(SUM(m.quantity), 0) FROM stock_movement m
            WHERE m."productVariantId" = $2 AND m."stockLocationId" = $3
              AND m.discriminator IN ('Sale', 'Cancellation', 'StockAdjustment')
              -- The engine writes its times without a zone, in that of the database's session.
              AND m."createdAt" > e.at::timestamp
              AND NOT EXISTS (SELECT 1 FROM stock_event own WHERE own."movementId" = m.id))
         - COALESCE((SELECT l."stockOnHand" FROM stock_level l
            WHERE l."productVariantId" = $2 AND l."stockLocationId" = $3), 0) AS change
       FROM stock_event e WHERE e.id = $1`,
      [eventId, place.variantId, place.locationId],
    );
    return Number(row?.change ?? 0);
  }

  private async move(tx: RequestContext, eventId: number, place: Place, change: number) {
    await this.connection.getRepository(tx, StockLevel).query(
      `INSERT INTO stock_level AS l ("productVariantId", "stockLocationId", "stockOnHand", "stockAllocated")
       VALUES ($1, $2, $3, 0) ON CONFLICT ("productVariantId", "stockLocationId")
       DO UPDATE SET "stockOnHand" = l."stockOnHand" + $3, "updatedAt" = now()`,
      [place.variantId, place.locationId, change],
    );
    const adjustment = await this.connection.getRepository(tx, StockAdjustment).save(
      new StockAdjustment({
        quantity: change,
        productVariant: { id: place.variantId },
        stockLocation: { id: place.locationId },
      }),
    );
    await this.connection
      .getRepository(tx, StockEvent)
      .update({ id: eventId }, { movementId: adjustment.id });
    await this.events.publish(new StockMovementEvent(tx, [adjustment]));
  }

  /** The ids behind each event's SKU and location, in one statement. */
  private async places(tx: RequestContext, events: FeedEvent[]) {
    const rows: { sku: string; code: string; variantId: ID | null; locationId: ID | null }[] =
      await this.connection.getRepository(tx, StockLevel).query(
        `SELECT a.sku, a.code, v.id AS "variantId", s.id AS "locationId"
         FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[])) AS a(sku, code)
         LEFT JOIN product_variant v ON v.sku = a.sku AND v."deletedAt" IS NULL
         LEFT JOIN stock_location s ON s."customFieldsCode" = a.code`,
        [events.map((e) => e.sku), events.map((e) => e.location)],
      );
    return new Map(
      rows.map(({ sku, code, variantId, locationId }) => [
        keyOf({ sku, location: code }),
        variantId === null
          ? { unknown: "unknown-sku" as const }
          : locationId === null
            ? { unknown: "unknown-location" as const }
            : { known: { variantId, locationId } },
      ]),
    );
  }

  /** At once and in the order in which checkouts lock, so that neither waits for the other. */
  private async lock(tx: RequestContext, places: Place[]): Promise<void> {
    await this.connection.getRepository(tx, StockLevel).query(
      `SELECT l.id FROM stock_level l
       JOIN unnest($1::int[], $2::int[]) AS p(variant, location)
         ON p.variant = l."productVariantId" AND p.location = l."stockLocationId"
       ORDER BY l.id FOR NO KEY UPDATE OF l`,
      [places.map((p) => p.variantId), places.map((p) => p.locationId)],
    );
  }
}

const keyOf = ({ sku, location }: Pick<FeedEvent, "sku" | "location">) => `${location}\n${sku}`;
