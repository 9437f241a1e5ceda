import { Args, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  ForbiddenError,
  Order,
  OrderService,
  Permission,
  RequestContext,
  Transaction,
} from "@vendure/core";
import { giftOf, type OrderGift } from "../gift-of";
import { type GiftInput, GiftService } from "../services/gift.service";

@Resolver("Order")
export class OrderGiftResolver {
  constructor(private readonly orders: OrderService) {}

  /** Of the order as this answer shows it, which may be priced anew and not written. */
  @ResolveField()
  async gift(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<OrderGift | null> {
    const surcharges = order.surcharges ?? (await this.orders.getOrderSurcharges(ctx, order.id));
    return giftOf({ surcharges, customFields: order.customFields });
  }
}

@Resolver("Order")
export class GiftWrapPriceResolver {
  @ResolveField()
  giftWrapPrice(@Ctx() { channel }: RequestContext): number | null {
    return channel.customFields?.giftWrapPrice ?? null;
  }
}

@Resolver("SetGiftResult")
export class SetGiftResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }): string {
    return value.__typename ?? "Order";
  }
}

@Resolver()
export class ShopGiftResolver {
  constructor(private readonly gifts: GiftService) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder, Permission.Owner)
  setGift(@Ctx() ctx: RequestContext, @Args() { input }: { input: GiftInput }) {
    if (!ctx.authorizedAsOwnerOnly) throw new ForbiddenError();
    return this.gifts.set(ctx, input);
  }
}
