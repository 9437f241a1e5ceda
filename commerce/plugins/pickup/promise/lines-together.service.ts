import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { OrderService } from "@vendure/core";
import { OrderLock } from "../../../contracts/order-lock";
import { replaceMethod } from "../../../vendure/replace-method";
import { CartService } from "./cart.service";

/**
 * Keeps one line for each thing and place in a cart. A line may be told its place together with its
 * quantity. Vendure then leaves two equal lines, and changes one of them later.
 */
@Injectable()
export class LinesTogether implements OnApplicationBootstrap {
  constructor(
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly carts: CartService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.orders,
      "adjustOrderLines",
      (adjust) => (ctx, orderId, wanted, relations) => {
        if (!wanted.some(({ customFields }) => customFields))
          return adjust(ctx, orderId, wanted, relations);
        return this.locks.run(ctx, orderId, async (tx) => {
          const adjusted = await adjust(tx, orderId, wanted, relations);
          if (!(await this.carts.joinEqual(tx, orderId))) return adjusted;
          const order = await this.orders.findOne(tx, orderId);
          if (!order) return adjusted;
          const priced = await this.orders.applyPriceAdjustments(tx, order, order.lines, relations);
          return { ...adjusted, order: priced };
        });
      },
    );
  }
}
