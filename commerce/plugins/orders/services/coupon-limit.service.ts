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
import { CouponRemovedDuringCheckoutError } from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { orderIn } from "../../../database/states-sql";
import { replaceMethod, replaceUntyped } from "../../../vendure/replace-method";

/** Whose orders count, of all but one: those of the customer's mailbox, or of all customers. */
interface By {
  customerId?: ID | undefined;
  orderId?: ID | undefined;
}

interface Before {
  codes: string[];
  totalWithTax: number;
  depends: boolean;
}

/**
 * Binds limits per customer to the mailbox. Guests are a customer of their own for each checkout
 * (`separateGuests`). So the engine's own count would let them use a coupon again and again. The
 * engine asks when a coupon is applied, when the e-mail becomes known, and before it takes a
 * payment. The last time, the promotion's row is locked.
 *
 * A use is a placed order. Vendure also counts orders at the payment step. Two that stand there
 * take the coupon from each other. What a cart costs depends on which of them began first. Who pays
 * first has it here: the payment counts under the lock, and places its order before it lets go.
 */
@Injectable()
export class CouponLimit implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly promotions: PromotionService,
    private readonly orders: OrderService,
  ) {}

  onApplicationBootstrap(): void {
    this.countPlaced();
    this.limitOthers();
    this.tellOfRemoval();
    this.lockInSequence();
  }

  private countPlaced(): void {
    // Private there: their types are not told.
    const { promotions } = this;
    type Ctx = RequestContext;
    replaceUntyped(
      this,
      promotions,
      "countPromotionUsages",
      () => (ctx: Ctx, id: ID, orderId?: ID) => this.usesOf(ctx, id, { orderId }),
    );
    replaceUntyped(
      this,
      promotions,
      "countPromotionUsagesForCustomer",
      () => (ctx: Ctx, id: ID, customerId: ID, orderId?: ID) =>
        this.usesOf(ctx, id, { customerId, orderId }),
    );
  }

  /** Promotions without a code. */
  private limitOthers(): void {
    replaceMethod(
      this,
      this.promotions,
      "getExhaustedPromotionIds",
      (exhausted) => async (ctx, promotions, customerId) => {
        const ids = await exhausted(ctx, promotions, customerId);
        const limited = promotions.filter((p) => !p.couponCode && p.perCustomerUsageLimit !== null);
        if (!customerId || limited.length === 0) return ids;
        const promotionIds = limited.map(({ id }) => id);
        const uses = await this.uses(ctx, promotionIds, { customerId });
        for (const { id, perCustomerUsageLimit } of limited)
          if ((uses.get(String(id)) ?? 0) >= perCustomerUsageLimit) ids.add(String(id));
        return ids;
      },
    );
  }

  /** The engine takes a coupon out without a word when the e-mail says that it is used up. */
  private tellOfRemoval(): void {
    replaceMethod(
      this,
      this.orders,
      "addCustomerToOrder",
      (add) => async (ctx, orderIdOrOrder, customer) => {
        if (ctx.apiType !== "shop") return add(ctx, orderIdOrOrder, customer);
        const id = orderIdOrOrder instanceof Order ? orderIdOrOrder.id : orderIdOrOrder;
        const before = await this.before(ctx, id);
        const added = await add(ctx, orderIdOrOrder, customer);
        // Those without a code are looked at anew only when prices are: what depends on who buys.
        const order = before?.depends
          ? await this.orders.applyPriceAdjustments(ctx, added, added.lines)
          : added;
        const removed = before?.codes.filter((code) => !order.couponCodes.includes(code)) ?? [];
        if (!before || removed.length === 0) return order;
        const error = new CouponRemovedDuringCheckoutError({
          removedCouponCodes: removed,
          previousTotalWithTax: before.totalWithTax,
          newTotalWithTax: order.totalWithTax,
          currencyCode: order.currencyCode,
        });
        // The Shop API's union knows it (`shopSchema`), the service's type does not.
        return error as unknown as Order;
      },
    );
  }

  /** What an order costs with which codes, and whether a promotion without one depends on who buys. */
  private async before(ctx: RequestContext, orderId: ID): Promise<Before | undefined> {
    const [row]: { codes: string; total: string; depends: boolean }[] = await this.connection
      .getRepository(ctx, Order)
      .query(
        `SELECT o."couponCodes" AS codes, o."subTotalWithTax" + o."shippingWithTax" AS total,
           EXISTS (SELECT 1 FROM order_promotions_promotion a JOIN promotion p ON p.id = a."promotionId"
             WHERE a."orderId" = o.id AND COALESCE(p."couponCode", '') = ''
               AND p."perCustomerUsageLimit" IS NOT NULL) AS depends
         FROM "order" o WHERE o.id = $1`,
        [orderId],
      );
    return (
      row && {
        codes: row.codes === "" ? [] : row.codes.split(","),
        totalWithTax: Number(row.total),
        depends: row.depends,
      }
    );
  }

  /**
   * Vendure locks the promotions of an order one by one, as its codes were entered. Two orders with
   * the same codes in another sequence would wait for each other.
   */
  private lockInSequence(): void {
    type Revalidate = (ctx: RequestContext, order: Order) => Promise<unknown>;
    replaceUntyped<Revalidate>(
      this,
      this.orders,
      "revalidateCouponCodesForOrder",
      (revalidate) => async (ctx, order) => {
        if (order.couponCodes.length > 1)
          await this.connection.getRepository(ctx, Promotion).query(
            `SELECT id FROM promotion WHERE "couponCode" = ANY($1) AND enabled AND "deletedAt" IS NULL
           ORDER BY id FOR UPDATE`,
            [order.couponCodes],
          );
        return revalidate(ctx, order);
      },
    );
  }

  private async usesOf(ctx: RequestContext, promotionId: ID, by: By): Promise<number> {
    return (await this.uses(ctx, [promotionId], by)).get(String(promotionId)) ?? 0;
  }

  /** How many orders were placed with the promotions. */
  private async uses(
    ctx: RequestContext,
    promotionIds: ID[],
    { customerId, orderId }: By,
  ): Promise<Map<string, number>> {
    const rows: { id: ID; uses: number }[] = await this.connection.getRepository(ctx, Order).query(
      `SELECT p."promotionId" AS id, COUNT(DISTINCT o.id)::int AS uses
       FROM order_promotions_promotion p JOIN "order" o ON o.id = p."orderId"
       WHERE p."promotionId" = ANY($1) AND o.id IS DISTINCT FROM $2::int
         AND NOT o.active AND o.type <> 'Seller' AND o.state NOT ${orderIn("Cancelled", "Draft")}
         AND ($3::int IS NULL OR o."customerId" IN (
           SELECT c.id FROM customer own
           JOIN customer c ON mailbox_of(c."emailAddress") = mailbox_of(own."emailAddress")
           WHERE own.id = $3))
       GROUP BY 1`,
      [promotionIds, orderId ?? null, customerId ?? null],
    );
    return new Map(rows.map(({ id, uses }) => [String(id), uses]));
  }
}
