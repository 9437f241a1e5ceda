import { Injectable } from "@nestjs/common";
import { AdjustmentType } from "@vendure/common/lib/generated-types";
import {
  type ID,
  Order,
  OrderCalculator,
  type RequestContext,
  ShippingLine,
  Surcharge,
  TransactionalConnection,
} from "@vendure/core";

/** What deliveries cost once an order is placed. */
@Injectable()
export class FeesService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly calculator: OrderCalculator,
  ) {}

  /** A delivery that carries nothing any more costs nothing, nor do fees of an order without goods. */
  async dropUnused(tx: RequestContext, orderId: ID): Promise<void> {
    const order = await this.connection.getEntityOrThrow(tx, Order, orderId, {
      relations: ["lines", "surcharges", "shippingLines"],
    });
    const unused = this.freeUnused(order);
    // A gift's wrap and what else was charged once: nothing of the order is kept.
    const surcharges = isOver(order.lines)
      ? order.surcharges.filter(({ listPrice }) => listPrice > 0)
      : [];
    if (unused.length + surcharges.length === 0) return;
    for (const fee of surcharges)
      await this.connection
        .getRepository(tx, Surcharge)
        .save(Object.assign(fee, { listPrice: 0 }), { reload: false });
    for (const fee of unused)
      await this.connection.getRepository(tx, ShippingLine).save(fee, { reload: false });
    this.calculator.calculateOrderTotals(order);
    const { subTotal, subTotalWithTax, shipping, shippingWithTax } = order;
    const totals = { subTotal, subTotalWithTax, shipping, shippingWithTax };
    await this.connection.getRepository(tx, Order).update(orderId, totals);
  }

  /** Takes the cost off such deliveries of an order in memory; answers which they are. */
  freeUnused(order: Order): ShippingLine[] {
    const unused = order.shippingLines.filter((fee) => {
      const own = order.lines.filter((line) => String(line.shippingLineId) === String(fee.id));
      return fee.discountedPriceWithTax !== 0 && isOver(own.length > 0 ? own : order.lines);
    });
    for (const fee of unused) {
      const listed = fee.adjustments.reduce((sum, { amount }) => sum + amount, fee.listPrice);
      fee.addAdjustment({
        adjustmentSource: "CANCEL_ORDER",
        type: AdjustmentType.OTHER,
        description: "nothing is delivered",
        amount: -listed,
        data: {},
      });
    }
    return unused;
  }
}

function isOver(lines: readonly { quantity: number }[]): boolean {
  return lines.every((line) => line.quantity === 0);
}
