import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  StockMovement,
  TransactionalConnection,
} from "@vendure/core";
import type { GradedPieces } from "../../entities/goods-return.entity";
import { StoreStock } from "../../reservation/store-stock.service";
import type { ReturnableLine } from "./returnable-orders.service";

interface BookedBack {
  variantId: number;
  locationId: number;
  quantity: number;
}

/** Where pieces lie that came back: at the desk, and for sale only if its people say so. */
@Injectable()
export class ReturnedStock {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly stock: StoreStock,
  ) {}

  /**
   * Has pieces cancelled, and moves them to where they are. The engine books what is cancelled back
   * to where it was sold.
   * @param cancel cancels exactly these pieces, in the same transaction
   */
  async move(
    tx: RequestContext,
    deskId: ID,
    back: readonly { line: ReturnableLine; pieces: readonly GradedPieces[] }[],
    cancel: () => Promise<void>,
  ): Promise<void> {
    const movements = this.connection.getRepository(tx, StockMovement);
    const [{ last } = { last: 0 }]: { last: number }[] = await movements.query(
      "SELECT COALESCE(MAX(id), 0)::int AS last FROM stock_movement",
    );
    await cancel();
    const booked: BookedBack[] = await movements.query(
      `SELECT "productVariantId" AS "variantId", "stockLocationId" AS "locationId",
         SUM(quantity)::int AS quantity FROM stock_movement
       WHERE id > $1 AND discriminator = 'Cancellation' AND "orderLineId" = ANY($2::int[])
       GROUP BY 1, 2 ORDER BY 1, 2`,
      [last, back.map(({ line }) => Number(line.id))],
    );
    for (const { variantId, locationId, quantity } of booked)
      await this.stock.change(tx, variantId, locationId, -quantity);
    for (const { line, pieces } of back) await this.sellAgain(tx, deskId, line, pieces);
  }

  /** What was given instead comes back first: no one at the desk tells two pieces apart. */
  private async sellAgain(
    tx: RequestContext,
    deskId: ID,
    line: ReturnableLine,
    pieces: readonly GradedPieces[],
  ): Promise<void> {
    const sold = pieces
      .filter(({ restock }) => restock)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const instead = line.substituteId === null ? 0 : Math.min(sold, line.substitutes);
    await this.stock.change(tx, line.variantId, deskId, sold - instead);
    if (line.substituteId !== null) await this.stock.change(tx, line.substituteId, deskId, instead);
  }
}
