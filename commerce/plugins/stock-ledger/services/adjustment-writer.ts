import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type RequestContext,
  StockLevel,
  StockMovementEvent,
  TransactionalConnection,
} from "@vendure/core";
import { StockAdjustment } from "@vendure/core/dist/entity/stock-movement/stock-adjustment.entity";
import { StockEvent } from "../entities/stock-event.entity";
import { columns, type Level } from "../place";

/** More would not fit into the column; only nonsense is as much. */
const most = 2_000_000_000;

export interface Change {
  level: Level;
  onHand: number;
  /** The row of news that the booking belongs to: it is not counted as the engine's own. */
  row: number;
}

/** Brings levels to what their books say, and books the difference in Vendure's ledger. */
@Injectable()
export class AdjustmentWriter {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
  ) {}

  /** @returns the bookings by the row that they belong to; none where nothing changed */
  async write(
    tx: RequestContext,
    changes: readonly Change[],
  ): Promise<Map<number, StockAdjustment>> {
    const real = changes
      .map((change) => ({ ...change, onHand: Math.min(change.onHand, most) }))
      .filter(({ level, onHand }) => level.onHand !== onHand);
    if (real.length === 0) return new Map();
    const levels = this.connection.getRepository(tx, StockLevel);
    await levels.query(
      `UPDATE stock_level l SET "stockOnHand" = p.on_hand, "updatedAt" = now()
       FROM unnest($1::int[], $2::int[], $3::int[]) AS p(variant, location, on_hand)
       WHERE l."productVariantId" = p.variant AND l."stockLocationId" = p.location`,
      [...columns(real.map(({ level }) => level)), real.map(({ onHand }) => onHand)],
    );
    const adjustments = real.map(
      ({ level, onHand }) =>
        new StockAdjustment({
          quantity: onHand - level.onHand,
          productVariant: { id: level.variantId },
          stockLocation: { id: level.locationId },
          stockLocationId: level.locationId,
        }),
    );
    await this.connection.getRepository(tx, StockAdjustment).insert(adjustments);
    const booked = new Map(
      real.flatMap(({ row }, index) => {
        const adjustment = adjustments[index];
        return adjustment ? [[row, adjustment] as const] : [];
      }),
    );
    await this.connection.getRepository(tx, StockEvent).query(
      `UPDATE stock_event e SET "movementId" = b.movement
       FROM unnest($1::int[], $2::int[]) AS b(row, movement) WHERE e.id = b.row`,
      [[...booked.keys()], [...booked.values()].map(({ id }) => id)],
    );
    await this.events.publish(new StockMovementEvent(tx, adjustments));
    return booked;
  }
}
