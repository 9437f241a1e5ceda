import { Injectable } from "@nestjs/common";
import type { ID, Order, RequestContext } from "@vendure/core";
import { Carts } from "../../../contracts/cart";
import { CartLines } from "./cart-lines";
import { CartPrices } from "./cart-prices";

/** What other plugins may ask of carts. */
@Injectable()
export class CartReader extends Carts {
  constructor(
    private readonly prices: CartPrices,
    private readonly lines: CartLines,
  ) {
    super();
  }

  readToday(ctx: RequestContext, order: Order): Promise<Order> {
    return this.prices.readToday(ctx, order);
  }

  withdrawn(ctx: RequestContext, orderId: ID): Promise<{ lineId: ID; variantId: ID }[]> {
    return this.lines.withdrawn(ctx, orderId);
  }
}
