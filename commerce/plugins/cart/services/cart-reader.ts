import { Injectable } from "@nestjs/common";
import type { ID, Order, RequestContext } from "@vendure/core";
import { Carts } from "../../../contracts/cart";
import { CartAtPayment } from "./cart-at-payment";
import { CartLines } from "./cart-lines";
import { CartPrices } from "./cart-prices";

/** What other plugins may ask of carts. */
@Injectable()
export class CartReader extends Carts {
  constructor(
    private readonly prices: CartPrices,
    private readonly lines: CartLines,
    private readonly begun: CartAtPayment,
  ) {
    super();
  }

  readToday(ctx: RequestContext, order: Order): Promise<Order> {
    return this.prices.readToday(ctx, order);
  }

  stillCosts(tx: RequestContext, order: Order): Promise<boolean> {
    return this.begun.stillCosts(tx, order);
  }

  withdrawn(ctx: RequestContext, orderId: ID): Promise<{ lineId: ID; variantId: ID }[]> {
    return this.lines.withdrawn(ctx, orderId);
  }

  short(ctx: RequestContext, orderId: ID): Promise<{ lineId: ID; variantId: ID }[]> {
    return this.lines.short(ctx, orderId);
  }

  sold(ctx: RequestContext, variantIds: readonly ID[]): Promise<ReadonlySet<string>> {
    return this.lines.sold(ctx, variantIds);
  }
}
