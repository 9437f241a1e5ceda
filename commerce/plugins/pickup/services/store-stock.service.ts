import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  type RequestContext,
  StockLevel,
  StockMovementEvent,
  TransactionalConnection,
} from "@vendure/core";
import { StockAdjustment } from "@vendure/core/dist/entity/stock-movement/stock-adjustment.entity";

/** Corrects what a store has on its shelf, in the engine's own ledger. */
@Injectable()
export class StoreStock {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
  ) {}

  /**
   * Adds pieces to what is on hand, or takes them away when negative. Pieces are only taken as far
   * as they are free, when `free` is set.
   * @returns whether it was done
   */
  async change(
    ctx: RequestContext,
    variantId: ID,
    storeId: ID,
    quantity: number,
    free = false,
  ): Promise<boolean> {
    if (quantity === 0) return true;
    const levels = this.connection.getRepository(ctx, StockLevel);
    const [rows]: [unknown[], number] = await levels.query(
      `UPDATE stock_level SET "stockOnHand" = "stockOnHand" + $3, "updatedAt" = now()
       WHERE "productVariantId" = $1 AND "stockLocationId" = $2
         AND (NOT $4 OR "stockOnHand" - "stockAllocated" + $3 >= 0) RETURNING id`,
      [variantId, storeId, quantity, free],
    );
    if (rows.length === 0) {
      if (quantity < 0) return false;
      await levels.insert({
        productVariantId: variantId,
        stockLocationId: storeId,
        stockOnHand: quantity,
        stockAllocated: 0,
      });
    }
    const adjustment = await this.connection.getRepository(ctx, StockAdjustment).save(
      new StockAdjustment({
        quantity,
        stockLocation: { id: storeId },
        productVariant: { id: variantId },
      }),
    );
    await this.events.publish(new StockMovementEvent(ctx, [adjustment]));
    return true;
  }
}
