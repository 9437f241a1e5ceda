import { Args, Query, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  Order,
  OrderService,
  Permission,
  RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { tidyOrderCode } from "../../../../contracts/order-number";
import { RecentOrderService } from "../services/recent-order.service";

@Resolver()
export class ShopOrdersResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly recent: RecentOrderService,
  ) {}

  @Query()
  @Allow(Permission.Owner)
  async recentOrder(@Ctx() ctx: RequestContext): Promise<Order | undefined> {
    const found = await this.recent.find(ctx);
    return found && this.orders.findOne(ctx, found.id);
  }

  @Query()
  @Allow(Permission.Public)
  async trackOrder(
    @Ctx() ctx: RequestContext,
    @Args() args: { code: string; emailAddress: string },
  ): Promise<Order | undefined> {
    const found = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder("o")
      .innerJoin("o.customer", "customer")
      .where("o.code = :code AND o.orderPlacedAt IS NOT NULL", {
        code: tidyOrderCode(args.code),
      })
      .andWhere("LOWER(customer.emailAddress) = :email", {
        email: args.emailAddress.trim().toLowerCase(),
      })
      .select("o.id")
      .getOne();
    return found ? this.orders.findOne(ctx, found.id) : undefined;
  }
}
