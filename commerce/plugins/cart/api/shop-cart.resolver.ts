import { Query, Resolver } from "@nestjs/graphql";
import {
  ActiveOrderService,
  Allow,
  Ctx,
  Order,
  OrderService,
  Permission,
  type RelationPaths,
  Relations,
  RequestContext,
} from "@vendure/core";
import { CartPrices, forPrices } from "../services/cart-prices";

/** Takes the place of the engine's own: a cart is read at the prices of now. */
@Resolver()
export class ShopCartResolver {
  constructor(
    private readonly activeOrders: ActiveOrderService,
    private readonly orders: OrderService,
    private readonly prices: CartPrices,
  ) {}

  @Query()
  @Allow(Permission.Owner)
  async activeOrder(
    @Ctx() ctx: RequestContext,
    @Relations({ entity: Order, omit: ["aggregateOrder", "sellerOrders"] })
    relations: RelationPaths<Order>,
  ): Promise<Order | undefined> {
    if (!ctx.authorizedAsOwnerOnly) return undefined;
    const active = await this.activeOrders.getActiveOrder(ctx, undefined);
    if (!active) return undefined;
    const wanted = [...new Set([...relations, ...forPrices])];
    const order = await this.orders.findOne(ctx, active.id, wanted);
    return order && this.prices.readToday(ctx, order);
  }
}
