import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type ID,
  isGraphQlErrorResult,
  OrderService,
  Payment,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { OrderModification } from "@vendure/core/dist/entity/order-modification/order-modification.entity";
import { IsNull, MoreThan } from "typeorm";
import { OrderLock } from "../../../contracts/order-lock";
import { replaceMethod } from "../../../vendure/replace-method";
import { CounterPayments } from "./counter-payments.service";
import { CoveredAmounts } from "./covered-amounts";

/**
 * Makes the extra cost of a changed order due at the counter. The trigger is a payment in store
 * that the administrator adds for it. Vendure would book that payment as taken, without a person
 * and without a counter.
 */
@Injectable()
export class CounterByHand implements OnApplicationBootstrap {
  constructor(
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly counter: CounterPayments,
    private readonly connection: TransactionalConnection,
    private readonly covered: CoveredAmounts,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.orders,
      "addManualPaymentToOrder",
      (addByHand) => async (ctx, input) => {
        const { orderId, method } = input;
        if (!(await this.counter.isAtCounter(ctx, method))) return addByHand(ctx, input);
        const order = await this.locks.hold(ctx, orderId);
        if (order?.state !== "ArrangingAdditionalPayment") return addByHand(ctx, input);
        return this.addDue(ctx, orderId, method);
      },
    );
  }

  private async addDue(ctx: RequestContext, orderId: ID, method: string) {
    const order = await this.covered.within(ctx, orderId, () =>
      this.orders.addPaymentToOrder(ctx, orderId, { method, metadata: {} }),
    );
    if (isGraphQlErrorResult(order)) throw new UserInputError(order.message);
    const [payment] = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: orderId }, method }, order: { id: "DESC" }, take: 1 });
    if (payment)
      await this.connection
        .getRepository(ctx, OrderModification)
        .update(
          { order: { id: orderId }, priceChange: MoreThan(0), payment: IsNull() },
          { payment },
        );
    return order;
  }
}
