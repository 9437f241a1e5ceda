import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type ID,
  Order,
  OrderService,
  Promotion,
  PromotionService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import {
  CouponCodeLimitError,
  CouponRemovedDuringCheckoutError,
} from "@vendure/core/dist/common/error/generated-graphql-shop-errors";

/**
 * Binds limits per customer to the mailbox. Guests are a customer of their own for each checkout
 * (`separateGuests`), so that the engine's own count would let them use a coupon again and again.
 * The engine asks when a coupon is applied, when the e-mail becomes known, and before it takes a
 * payment, then with the promotion's row locked.
 */
@Injectable()
export class CouponLimit implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly promotions: PromotionService,
    private readonly orders: OrderService,
  ) {}

  onApplicationBootstrap(): void {
    this.limitCoupons();
    this.limitOthers();
    this.tellOfRemoval();
  }

  private limitCoupons(): void {
    const validate = this.promotions.validateCouponCode.bind(this.promotions);
    this.promotions.validateCouponCode = async (ctx, couponCode, customerId, orderId) => {
      const result = await validate(ctx, couponCode, customerId, orderId);
      if (!(result instanceof Promotion) || !customerId) return result;
      const limit = result.perCustomerUsageLimit;
      if (limit === null) return result;
      const uses = await this.uses(ctx, [result.id], customerId, { orderId, paying: true });
      return (uses.get(String(result.id)) ?? 0) >= limit
        ? new CouponCodeLimitError({ couponCode, limit })
        : result;
    };
  }

  /** Promotions without a code; an order at payment must not count against itself. */
  private limitOthers(): void {
    const exhausted = this.promotions.getExhaustedPromotionIds.bind(this.promotions);
    this.promotions.getExhaustedPromotionIds = async (ctx, promotions, customerId) => {
      const ids = await exhausted(ctx, promotions, customerId);
      const limited = promotions.filter((p) => !p.couponCode && p.perCustomerUsageLimit !== null);
      if (!customerId || limited.length === 0) return ids;
      const uses = await this.uses(
        ctx,
        limited.map(({ id }) => id),
        customerId,
      );
      for (const { id, perCustomerUsageLimit } of limited)
        if ((uses.get(String(id)) ?? 0) >= perCustomerUsageLimit) ids.add(String(id));
      return ids;
    };
  }

  /** The engine takes a coupon out without a word when the e-mail says that it is used up. */
  private tellOfRemoval(): void {
    const add = this.orders.addCustomerToOrder.bind(this.orders);
    this.orders.addCustomerToOrder = async (ctx, orderIdOrOrder, customer) => {
      if (ctx.apiType !== "shop") return add(ctx, orderIdOrOrder, customer);
      const id = orderIdOrOrder instanceof Order ? orderIdOrOrder.id : orderIdOrOrder;
      const before = await this.connection
        .getRepository(ctx, Order)
        .createQueryBuilder("order")
        .leftJoinAndSelect("order.promotions", "promotion")
        .where("order.id = :id", { id })
        .getOne();
      const applied = before?.promotions ?? [];
      const order = await this.priced(ctx, await add(ctx, orderIdOrOrder, customer), applied);
      const removed = before?.couponCodes.filter((code) => !order.couponCodes.includes(code)) ?? [];
      if (!before || removed.length === 0) return order;
      const error = new CouponRemovedDuringCheckoutError({
        removedCouponCodes: removed,
        previousTotalWithTax: before.totalWithTax,
        newTotalWithTax: order.totalWithTax,
        currencyCode: order.currencyCode,
      });
      // The Shop API's union knows it (`shopSchema`), the service's type does not.
      return error as unknown as Order;
    };
  }

  /** Promotions without a code are looked at anew only when prices are: what depends on who buys. */
  private async priced(
    ctx: RequestContext,
    order: Order,
    applied: readonly Promotion[],
  ): Promise<Order> {
    const depends = applied.some((p) => !p.couponCode && p.perCustomerUsageLimit !== null);
    return depends ? this.orders.applyPriceAdjustments(ctx, order, order.lines) : order;
  }

  /** How often the owner of the customer's mailbox has used the promotions. */
  private async uses(
    ctx: RequestContext,
    promotionIds: ID[],
    customerId: ID,
    more: { orderId?: ID | undefined; paying?: boolean } = {},
  ): Promise<Map<string, number>> {
    const rows: { id: ID; uses: number }[] = await this.connection.getRepository(ctx, Order).query(
      `SELECT p."promotionId" AS id, COUNT(DISTINCT o.id)::int AS uses
       FROM customer own
       JOIN customer c ON mailbox_of(c."emailAddress") = mailbox_of(own."emailAddress")
       JOIN "order" o ON o."customerId" = c.id
       JOIN order_promotions_promotion p ON p."orderId" = o.id AND p."promotionId" = ANY($2)
       WHERE own.id = $1 AND o.type <> 'Seller' AND o.state NOT IN ('Cancelled', 'Draft')
         AND (NOT o.active OR $4 AND o.state = 'ArrangingPayment')
         AND o.id IS DISTINCT FROM $3::int
       GROUP BY 1`,
      [customerId, promotionIds, more.orderId ?? null, more.paying ?? false],
    );
    return new Map(rows.map(({ id, uses }) => [String(id), uses]));
  }
}
