import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type ID,
  OrderLine,
  type RequestContext,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import { OrderInvariants } from "../../contracts/order-invariants";
import { orderIn } from "../../database/states-sql";

/**
 * Pieces that are set aside for a line or went out for it. An allocation lasts until it is
 * released, and a sale until it is cancelled.
 */
const kept = `COALESCE((SELECT SUM(CASE m.discriminator WHEN 'Allocation' THEN m.quantity
    ELSE -m.quantity END) FROM stock_movement m
  WHERE m."orderLineId" = l.id
    AND m.discriminator IN ('Allocation', 'Release', 'Cancellation')), 0)`;

const unheld = ["Created", "Draft", "AddingItems", "Cancelled"] as const;

const lineWhere = (condition: string) =>
  `EXISTS (SELECT 1 FROM order_line l WHERE l."orderId" = o.id AND ${condition})`;

/** What has to be true of the stock that orders hold. */
@Injectable()
export class StockInvariants implements OnApplicationBootstrap {
  constructor(
    private readonly invariants: OrderInvariants,
    private readonly connection: TransactionalConnection,
    private readonly movements: StockMovementService,
  ) {}

  onApplicationBootstrap(): void {
    this.invariants.add({
      name: "stock-held-without-order",
      brokenWhen: `o.state ${orderIn(...unheld)}
        AND ${lineWhere(`${kept} <> 0`)}`,
      repair: (tx, orderId) => this.release(tx, orderId),
    });
    this.invariants.add({
      name: "stock-not-held",
      brokenWhen: `o.state NOT ${orderIn(...unheld, "Modifying", "ArrangingAdditionalPayment")}
        AND ${lineWhere(`${kept} <> l.quantity`)}`,
    });
  }

  /** Gives back what the ledger says that a cart holds; what is less than nothing is not ours. */
  private async release(tx: RequestContext, orderId: ID): Promise<boolean> {
    const rows: { orderLineId: ID; quantity: string }[] = await this.connection
      .getRepository(tx, OrderLine)
      .query(
        `SELECT l.id AS "orderLineId", ${kept} AS quantity FROM order_line l
         WHERE l."orderId" = $1 ORDER BY l.id`,
        [orderId],
      );
    const held = rows.map((row) => ({ ...row, quantity: Number(row.quantity) }));
    if (held.some(({ quantity }) => quantity < 0)) return false;
    await this.movements.createReleasesForOrderLines(
      tx,
      held.filter(({ quantity }) => quantity > 0),
    );
    return true;
  }
}
