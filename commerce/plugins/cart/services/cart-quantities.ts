import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EntityNotFoundError, OrderService } from "@vendure/core";
import { InsufficientStockError } from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { replaceMethod } from "../../../vendure/replace-method";
import { CartLines } from "./cart-lines";
import { CartPrices, forPrices } from "./cart-prices";

/**
 * Keeps a line whose shopper asks for another quantity when none is left. Vendure takes the line
 * out of the cart then, and its shopper would look for it.
 */
@Injectable()
export class CartQuantities implements OnApplicationBootstrap {
  constructor(
    private readonly orders: OrderService,
    private readonly lines: CartLines,
    private readonly prices: CartPrices,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.orders,
      "adjustOrderLines",
      (adjust) => async (ctx, orderId, wanted, relations) => {
        const [only, ...others] = wanted;
        const asks = ctx.apiType === "shop" && only && only.quantity > 0 && others.length === 0;
        if (!asks || !(await this.lines.noneLeft(ctx, orderId, only.orderLineId)))
          return adjust(ctx, orderId, wanted, relations);
        const read = relations && [...new Set([...relations, ...forPrices])];
        const found = await this.orders.findOne(ctx, orderId, read);
        if (!found) throw new EntityNotFoundError("Order", orderId);
        const order = await this.prices.readToday(ctx, found);
        const refusal = new InsufficientStockError({ quantityAvailable: 0, order });
        return { order, errorResults: [refusal] };
      },
    );
  }
}
