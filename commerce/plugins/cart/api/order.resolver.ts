import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, Order, OrderLine, OrderService, RequestContext } from "@vendure/core";
import { isCart } from "../../../contracts/is-cart";
import { CartCoupons, type CouponEnd } from "../services/cart-coupons";
import { CartLines } from "../services/cart-lines";

@Resolver("OrderLine")
export class OrderLineAvailabilityResolver {
  constructor(private readonly lines: CartLines) {}

  /** A line that another tab takes out while the cart is read has nothing that must be said of it. */
  @ResolveField()
  async availability(@Ctx() ctx: RequestContext, @Parent() line: OrderLine) {
    return (await this.lines.ofLine(ctx, line.id)) ?? { state: "AVAILABLE", left: null };
  }
}

@Resolver("Order")
export class OrderCouponsResolver {
  constructor(
    private readonly orders: OrderService,
    private readonly cartCoupons: CartCoupons,
  ) {}

  @ResolveField()
  async coupons(@Ctx() ctx: RequestContext, @Parent() order: Order) {
    if (order.couponCodes.length === 0) return [];
    const ended = isCart(order)
      ? await this.cartCoupons.ended(ctx, order)
      : new Map<string, CouponEnd>();
    const promotions = order.promotions ?? (await this.orders.getOrderPromotions(ctx, order.id));
    const applied = promotions.map(({ couponCode }) => couponCode?.toLowerCase());
    return order.couponCodes.map((code) => ({
      code,
      state: ended.get(code) ?? (applied.includes(code.toLowerCase()) ? "APPLIED" : "NOT_MET"),
    }));
  }
}
