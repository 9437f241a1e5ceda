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
import {
  MoneyHeldReleased,
  type MoneyReason,
  MoneyReturned,
} from "../../../contracts/money-events";
import { OrderLock } from "../../../contracts/order-lock";
import { withCurrency } from "../../money/currency-context";
import { Pickup } from "../entities/pickup.entity";
import { PickupRefunded } from "../events";

/**
 * Gives money back, in a transaction of its own after the one that made it due: a slow or failing
 * payment provider then holds no stock, and what failed is tried again by the expiry task.
 */
@Injectable()
export class RefundService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly events: EventBus,
  ) {}

  /** Settles what is due for a pickup, once. Nothing happens when nothing is due any more. */
  async settle(ctx: RequestContext, pickupId: ID): Promise<void> {
    const { orderId } = await this.connection
      .getRepository(ctx, Pickup)
      .findOneByOrFail({ id: pickupId });
    await this.locks.run(ctx, orderId, async (tx) => {
      const repository = this.connection.getRepository(tx, Pickup);
      const pickup = await repository.findOne({
        where: { id: pickupId, refund: "due" },
        relations: { store: true },
      });
      const order = pickup && (await this.orders.findOne(tx, orderId));
      if (!order) return;
      const given = await withCurrency(order.currencyCode, () => this.giveBack(tx, order, pickup));
      await repository.update({ id: pickupId }, { refund: "done" });
      if (given) await this.events.publish(new PickupRefunded(tx, order, pickup));
    });
  }

  /** Refunds what is paid beyond the order's total, and lifts holds when all of it is cancelled. */
  private async giveBack(tx: RequestContext, order: Order, pickup: Pickup): Promise<boolean> {
    const moved = (id: string, amount: number, payment: Payment) => ({
      id,
      orderId: order.id,
      pickupId: pickup.id,
      amount,
      currencyCode: order.currencyCode,
      method: payment.method === "pay-in-store" ? ("in-store" as const) : ("card" as const),
      reason: reasonOf(pickup),
    });
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
        await this.events.publish(
          new MoneyHeldReleased(tx, moved(`payment-${payment.id}`, payment.amount, payment)),
        );
        given = true;
      }
    const settled = payments.filter((p) => p.state === "Settled");
    const kept = settled.map((payment) => ({
      payment,
      amount: payment.amount - refunded(payment),
    }));
    const total = kept.reduce((sum, { amount }) => sum + amount, 0);
    let owed = total - (cancelled ? 0 : order.totalWithTax);
    for (const { payment, amount } of kept) {
      const part = Math.min(owed, amount);
      if (part <= 0) continue;
      const result = await this.orders.refundOrder(tx, {
        lines: [],
        shipping: 0,
        adjustment: 0,
        amount: part,
        paymentId: String(payment.id),
        reason: "pickup",
      });
      if (isGraphQlErrorResult(result)) throw new Error(result.message);
      await this.events.publish(new MoneyReturned(tx, moved(`refund-${result.id}`, part, payment)));
      owed -= part;
      given = true;
    }
    return given;
  }
}

function reasonOf({ state, reason }: Pickup): MoneyReason {
  if (state === "returned" || state === "expired") return state;
  return state === "cancelled" && reason !== "short" ? "cancelled" : "short";
}

function refunded(payment: Payment): number {
  return payment.refunds
    .filter((refund) => refund.state !== "Failed")
    .reduce((sum, refund) => sum + refund.total, 0);
}
