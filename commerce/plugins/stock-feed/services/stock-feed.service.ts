import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  RequestContextService,
  StockLevel,
  TransactionalConnection,
} from "@vendure/core";
import { StockLedger } from "../../../contracts/stock-ledger";
import type { Caller } from "../../../sources/caller";
import { idIn, issuesOf, mostAhead } from "../../../sources/signed-body";
import { eventSchema, type FeedEvent, type FeedResult } from "../event";

interface Place {
  variantId: ID | null;
  locationId: ID | null;
}

/** Events of the shop floor on their way into the book of stock, each with an answer of its own. */
@Injectable()
export class StockFeedService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly contexts: RequestContextService,
    private readonly ledger: StockLedger,
  ) {}

  /** Takes what may be taken, all of it or, when the database fails, nothing. */
  async take(caller: Caller, events: readonly unknown[]): Promise<FeedResult[]> {
    const read = events.map((event) => readEvent(event, caller));
    const good = read.flatMap((one) => ("event" in one ? [one.event] : []));
    const ctx = await this.contexts.create({ apiType: "admin" });
    const taken = await this.connection.withTransaction(ctx, (tx) =>
      this.book(tx, caller.source, good),
    );
    const answers = new Map(good.map((event, index) => [event, taken[index]]));
    return read.map((one): FeedResult => {
      if ("refused" in one) return one.refused;
      const { id } = one.event;
      return { id, status: answers.get(one.event) ?? "duplicate" };
    });
  }

  private async book(tx: RequestContext, source: string, events: readonly FeedEvent[]) {
    const places = await this.places(tx, events);
    const known = events.flatMap((event) => {
      const { variantId, locationId } = places.get(keyOf(event)) ?? none;
      return variantId === null || locationId === null ? [] : [{ event, variantId, locationId }];
    });
    const taken = await this.ledger.take(
      tx,
      known.map(({ event, variantId, locationId }) => {
        const { id, type, quantity, at, sequence } = event;
        return { source, id, type, quantity, at, sequence, variantId, locationId };
      }),
    );
    const statuses = new Map(known.map(({ event }, index) => [event, taken[index]?.status]));
    return events.map((event) => {
      const place = places.get(keyOf(event)) ?? none;
      if (place.variantId === null) return "unknown-sku" as const;
      return statuses.get(event) ?? ("unknown-location" as const);
    });
  }

  /** The ids behind each event's SKU and location, in one statement. */
  private async places(tx: RequestContext, events: readonly FeedEvent[]) {
    const rows: ({ sku: string; code: string } & Place)[] = await this.connection
      .getRepository(tx, StockLevel)
      .query(
        `SELECT a.sku, a.code,
           (SELECT MIN(v.id) FROM product_variant v WHERE v.sku = a.sku AND v."deletedAt" IS NULL)
             AS "variantId",
           (SELECT MIN(s.id) FROM stock_location s WHERE s."customFieldsCode" = a.code)
             AS "locationId"
         FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[])) AS a(sku, code)`,
        [events.map((e) => e.sku), events.map((e) => e.location)],
      );
    return new Map(
      rows.map(({ sku, code, ...place }) => [keyOf({ sku, location: code }), place] as const),
    );
  }
}

const none: Place = { variantId: null, locationId: null };

const keyOf = ({ sku, location }: Pick<FeedEvent, "sku" | "location">) => `${location}\n${sku}`;

/** An event that may be booked, or what is wrong with it. */
function readEvent(said: unknown, caller: Caller): { event: FeedEvent } | { refused: FeedResult } {
  const { data: event, error } = eventSchema.safeParse(said);
  if (error) {
    return { refused: { id: idIn(said), status: "malformed", issues: issuesOf(error) } };
  }
  const { id } = event;
  if (!caller.mayWrite(event.location)) return { refused: { id, status: "not-allowed" } };
  if (Date.parse(event.at) > Date.now() + mostAhead) return { refused: { id, status: "future" } };
  return { event };
}
