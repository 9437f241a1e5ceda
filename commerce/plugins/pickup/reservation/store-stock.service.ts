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

/** Moves pieces to or from what a store has, in the engine's own ledger. */
@Injectable()
export class StoreStock {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
  ) {}

  /**
   * Adds pieces to what is on hand, or takes them away when negative, as far as there are as many.
   * @returns whether it was done
   */
  async change(
    ctx: RequestContext,
    variantId: ID,
    storeId: ID,
    quantity: number,
  ): Promise<boolean> {
    if (quantity === 0) return true;
    const levels = this.connection.getRepository(ctx, StockLevel);
    const [rows]: [unknown[], number] = await levels.query(
      `UPDATE stock_level SET "stockOnHand" = "stockOnHand" + $3, "updatedAt" = now()
       WHERE "productVariantId" = $1 AND "stockLocationId" = $2
         AND ($3 > 0 OR "stockOnHand" + $3 >= 0) RETURNING id`,
      [variantId, storeId, quantity],
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
