import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  isGraphQlErrorResult,
  type Order,
  OrderService,
  Payment,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { withCurrency } from "../../money/currency-context";
import { Pickup } from "../entities/pickup.entity";
import { PickupRefunded } from "../events";
import { BasketService } from "./basket.service";

/**
 * Gives money back, in a transaction of its own after the one that made it due: a slow or failing
 * payment provider then holds no stock, and what failed is tried again by the expiry task.
 */
@Injectable()
export class RefundService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly baskets: BasketService,
    private readonly events: EventBus,
  ) {}

  /** Settles what is due for a pickup, once. Nothing happens when nothing is due any more. */
  async settle(ctx: RequestContext, pickupId: ID): Promise<void> {
    const { orderId } = await this.connection
      .getRepository(ctx, Pickup)
      .findOneByOrFail({ id: pickupId });
    await this.connection.withTransaction(ctx, async (tx) => {
      await this.baskets.lock(tx, orderId);
      const repository = this.connection.getRepository(tx, Pickup);
      const pickup = await repository.findOne({
        where: { id: pickupId, refund: "due" },
        relations: { store: true },
      });
      const order = pickup && (await this.orders.findOne(tx, orderId));
      if (!order) return;
      const given = await withCurrency(order.currencyCode, () => this.giveBack(tx, order));
      await repository.update({ id: pickupId }, { refund: "done" });
      if (given) await this.events.publish(new PickupRefunded(tx, order, pickup));
    });
  }

  /** Refunds what is paid beyond the order's total, and lifts holds when all of it is cancelled. */
  private async giveBack(tx: RequestContext, order: Order): Promise<boolean> {
    const payments = await this.connection.getRepository(tx, Payment).find({
      where: { order: { id: order.id } },
      relations: { refunds: true },
      order: { id: "DESC" },
    });
    const cancelled = order.state === "Cancelled";
    let given = false;
    if (cancelled)
      for (const payment of payments.filter((p) => p.state === "Authorized")) {
        const result = await this.orders.cancelPayment(tx, payment.id);
        if (isGraphQlErrorResult(result)) throw new Error(result.message);
        given = true;
      }
    const settled = payments.filter((p) => p.state === "Settled");
    const kept = settled.map((p) => ({ id: p.id, amount: p.amount - refunded(p) }));
    const total = kept.reduce((sum, { amount }) => sum + amount, 0);
    let owed = total - (cancelled ? 0 : order.totalWithTax);
    for (const { id, amount } of kept) {
      const part = Math.min(owed, amount);
      if (part <= 0) continue;
      const result = await this.orders.refundOrder(tx, {
        lines: [],
        shipping: 0,
        adjustment: 0,
        amount: part,
        paymentId: String(id),
        reason: "pickup",
      });
      if (isGraphQlErrorResult(result)) throw new Error(result.message);
      owed -= part;
      given = true;
    }
    return given;
  }
}

function refunded(payment: Payment): number {
  return payment.refunds
    .filter((refund) => refund.state !== "Failed")
    .reduce((sum, refund) => sum + refund.total, 0);
}
