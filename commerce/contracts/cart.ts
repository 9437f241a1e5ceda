import type { ID, Order, RequestContext } from "@vendure/core";

/**
 * What a cart is today. Plugins that decide about carts find it by this class
 * (`ModuleRef.get(Carts, { strict: false })`) and so know no other plugin.
 */
export abstract class Carts {
  /**
   * Prices a cart in memory with the catalogue, promotions, tax and delivery of now; nothing is
   * written. Any other order comes back as it is. The order is one of `OrderService.findOne`.
   */
  abstract readToday(ctx: RequestContext, order: Order): Promise<Order>;

  /**
   * Whether a cart, read under its lock, still costs what it did when its payment began. All of it
   * must still be sold. Where the sum differs, the prices of now are written, for its shopper to be
   * asked once more. Orders that only some may have a promotion of wait for each other here.
   * @param order one of `OrderService.findOne`; it is priced anew.
   */
  abstract stillCosts(tx: RequestContext, order: Order): Promise<boolean>;

  /** The lines of an order that its market does not sell any more. */
  abstract withdrawn(ctx: RequestContext, orderId: ID): Promise<{ lineId: ID; variantId: ID }[]>;

  /** The lines of a cart of which fewer can be had than it wants, where they go. */
  abstract short(ctx: RequestContext, orderId: ID): Promise<{ lineId: ID; variantId: ID }[]>;

  /** Which of these variants the market of `ctx` sells, as text. How many there are is not asked. */
  abstract sold(ctx: RequestContext, variantIds: readonly ID[]): Promise<ReadonlySet<string>>;
}
