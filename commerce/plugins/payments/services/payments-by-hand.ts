import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { OrderService, UserInputError } from "@vendure/core";
import { OrderLock } from "../../../contracts/order-lock";
import { replaceMethod } from "../../../vendure/replace-method";
import { withProvider } from "../entered-by-hand";
import { PaymentPorts } from "../payment-ports";
import { CoveredAmounts } from "./covered-amounts";
import { PaymentHandlers } from "./payment-handlers";

/**
 * Refuses payments by hand that are none. One kind names a provider that has taken nothing, which
 * could not give it back either. The other is of nothing, where an order is covered.
 */
@Injectable()
export class PaymentsByHand implements OnApplicationBootstrap {
  constructor(
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly ports: PaymentPorts,
    private readonly handlers: PaymentHandlers,
    private readonly covered: CoveredAmounts,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(this, this.orders, "addManualPaymentToOrder", (add) => async (ctx, input) => {
      const provider = (await this.handlers.of(ctx, input.method)) ?? input.method;
      if (this.ports.of(provider)) throw new UserInputError("error.paid-at-its-provider");
      await this.locks.hold(ctx, input.orderId);
      if ((await this.covered.due(ctx, input.orderId)) <= 0)
        throw new UserInputError("error.nothing-is-due");
      return this.covered.within(ctx, input.orderId, () => add(ctx, withProvider(input, provider)));
    });
  }
}
