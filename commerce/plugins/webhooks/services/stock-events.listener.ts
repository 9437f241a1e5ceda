import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, type ID, type RequestContext, StockMovementEvent } from "@vendure/core";
import { eventTypes } from "../event-types";
import { EventBook } from "./event-book.service";

interface Movement {
  id: number;
  kind: string;
  sku: string;
  quantity: number;
  location: string;
  locationId: number;
  orderId: number | null;
  order: string | null;
}

/** Most movements that one event tells of: an import moves thousands. */
const most = 100;

/** Notes how stock moves: one event for what moved at once for one order, or at one place. */
@Injectable()
export class StockEvents implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly book: EventBook,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      event: StockMovementEvent,
      id: "webhooks-StockMovementEvent",
      handler: ({ ctx, stockMovements }) =>
        this.tell(
          ctx,
          stockMovements.map(({ id }) => id),
        ),
    });
  }

  private async tell(ctx: RequestContext, ids: readonly ID[]): Promise<void> {
    if (ids.length === 0 || !(await this.isWanted(ctx))) return;
    for (const [stream, movements] of groups(await this.movements(ctx, ids))) {
      const [first] = movements;
      if (!first) continue;
      const { orderId, locationId } = first;
      const receivers = await this.book.receivers(
        ctx,
        eventTypes.STOCK_MOVED,
        orderId === null ? { locationId } : { orderId },
      );
      for (let from = 0; from < movements.length; from += most) {
        const part = movements.slice(from, from + most);
        await this.book.note(ctx, receivers, {
          type: eventTypes.STOCK_MOVED,
          key: `stock-${part.map(({ id }) => id).join("-")}`,
          stream,
          data: {
            order: first.order,
            movements: part.map(({ kind, sku, quantity, location }) => {
              return { kind, sku, quantity, location };
            }),
          },
        });
      }
    }
  }

  private async isWanted(ctx: RequestContext): Promise<boolean> {
    const rows = await this.book.query<object[]>(
      ctx,
      "SELECT 1 FROM webhook_endpoint WHERE $1 = ANY(events) LIMIT 1",
      [eventTypes.STOCK_MOVED],
    );
    return rows.length > 0;
  }

  private movements(ctx: RequestContext, ids: readonly ID[]): Promise<Movement[]> {
    return this.book.query(
      ctx,
      `SELECT m.id, lower(m.type::text) AS kind, v.sku, m.quantity, s.id AS "locationId",
         COALESCE(s."customFieldsCode", s.name) AS location, o.id AS "orderId", o.code AS "order"
       FROM stock_movement m JOIN product_variant v ON v.id = m."productVariantId"
       JOIN stock_location s ON s.id = m."stockLocationId"
       LEFT JOIN order_line l ON l.id = m."orderLineId"
       LEFT JOIN "order" o ON o.id = l."orderId"
       WHERE m.id = ANY($1) ORDER BY m.id`,
      [ids],
    );
  }
}

/** Movements by the stream that they belong to: their order, or else their place. */
function groups(movements: readonly Movement[]): Map<string, Movement[]> {
  const all = new Map<string, Movement[]>();
  for (const movement of movements) {
    const { orderId, locationId } = movement;
    const stream = orderId === null ? `place-${locationId}` : `order-${orderId}`;
    all.set(stream, [...(all.get(stream) ?? []), movement]);
  }
  return all;
}
