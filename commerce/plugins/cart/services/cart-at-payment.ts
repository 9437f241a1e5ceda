import { Injectable } from "@nestjs/common";
import {
  type ID,
  type Order,
  OrderService,
  Promotion,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { AdjustmentSource } from "@vendure/core/dist/common/types/adjustment-source";
import { fingerprintOf } from "../../../contracts/shown-order";
import { CartLines } from "./cart-lines";
import { CartPrices } from "./cart-prices";

/**
 * Between the step to payment and the payment, others start, end, change or use up promotions, and
 * goods are withdrawn. Vendure looks at promotions with a code again before it takes money, and at
 * nothing else.
 */
@Injectable()
export class CartAtPayment {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly prices: CartPrices,
    private readonly lines: CartLines,
  ) {}

  /** As `Carts` promises it. */
  async stillCosts(tx: RequestContext, order: Order): Promise<boolean> {
    if (order.active && (await this.isWithdrawn(tx, order))) return false;
    await this.lockLimited(tx, order);
    const begun = fingerprintOf(order);
    await this.prices.readToday(tx, order);
    if (fingerprintOf(order) === begun) return true;
    await this.orders.applyPriceAdjustments(tx, order, undefined, []);
    return false;
  }

  /** Its own look: what lines could get is another thing once the order lets go what it holds. */
  private async isWithdrawn(tx: RequestContext, { id }: Order): Promise<boolean> {
    return (await this.lines.ofOrder(tx, id)).some(({ state }) => state === "WITHDRAWN");
  }

  /** What only some orders may have is counted by one of them at a time. */
  private async lockLimited(tx: RequestContext, order: Order): Promise<void> {
    const ids = promotionsOf(order);
    if (ids.length === 0) return;
    await this.connection.getRepository(tx, Promotion).query(
      `SELECT id FROM promotion WHERE id = ANY($1)
         AND ("usageLimit" IS NOT NULL OR "perCustomerUsageLimit" IS NOT NULL)
       ORDER BY id FOR NO KEY UPDATE`,
      [ids],
    );
  }
}

function promotionsOf({ lines, shippingLines }: Order): ID[] {
  const sources = [...lines, ...shippingLines].flatMap(({ adjustments }) =>
    (adjustments ?? []).map(({ adjustmentSource }) =>
      AdjustmentSource.decodeSourceId(adjustmentSource),
    ),
  );
  return [...new Set(sources.flatMap(({ type, id }) => (type === "PROMOTION" ? id : [])))];
}
