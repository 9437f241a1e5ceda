import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import {
  ActiveOrderService,
  Allow,
  Ctx,
  ForbiddenError,
  Order,
  OrderService,
  Permission,
  type RelationPaths,
  Relations,
  RequestContext,
  Transaction,
  UserInputError,
} from "@vendure/core";
import { CartPrices, forPrices } from "../services/cart-prices";
import { CartTopUp, type Pieces } from "../services/top-up.service";

/** More than a cart holds. */
const mostLines = 100;
const mostPieces = 999;

/** Takes the place of the engine's own: a cart is read at the prices of now. */
@Resolver()
export class ShopCartResolver {
  constructor(
    private readonly activeOrders: ActiveOrderService,
    private readonly orders: OrderService,
    private readonly prices: CartPrices,
    private readonly cartTopUp: CartTopUp,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder, Permission.Owner)
  async topUpCart(@Ctx() ctx: RequestContext, @Args() { lines }: { lines: Pieces[] }) {
    if (!ctx.authorizedAsOwnerOnly) throw new ForbiddenError();
    const isRight = lines.every(({ quantity }) => quantity > 0 && quantity <= mostPieces);
    if (lines.length > mostLines || !isRight) throw new UserInputError("error.invalid-quantity");
    return this.cartTopUp.topUp(ctx, lines);
  }

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
