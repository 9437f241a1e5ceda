import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  EventBus,
  type ID,
  isGraphQlErrorResult,
  OrderLine,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { CartsJoined } from "../../../contracts/carts-joined";
import { joinEqualLines, sameThing } from "../../../database/equal-lines-sql";

/** Lines of a guest's cart ($1) and of an account's ($2). */
const both = `mine."orderId" = $2 AND theirs."orderId" = $1
  AND ${sameThing("mine")} = ${sameThing("theirs")}`;

/** How one cart becomes part of another: by statements that lose no line, whatever it has become. */
const steps = [
  // As Vendure does it: the guest has just said how many they want.
  `UPDATE order_line mine SET quantity = theirs.quantity FROM order_line theirs WHERE ${both}`,
  `DELETE FROM order_line theirs USING order_line mine WHERE ${both}`,
  // A row that moves keeps what it cost when it was put in.
  `UPDATE order_line SET "orderId" = $2, "shippingLineId" = NULL WHERE "orderId" = $1`,
  // Where it goes is said by the account's cart, if that says it.
  `UPDATE shipping_line SET "orderId" = $2 WHERE "orderId" = $1
   AND NOT EXISTS (SELECT 1 FROM shipping_line WHERE "orderId" = $2)`,
  `UPDATE "order" mine SET "shippingAddress" = theirs."shippingAddress" FROM "order" theirs
   WHERE theirs.id = $1 AND mine.id = $2 AND COALESCE(mine."shippingAddress", '{}') = '{}'`,
  `UPDATE "order" mine SET "billingAddress" = theirs."billingAddress" FROM "order" theirs
   WHERE theirs.id = $1 AND mine.id = $2 AND COALESCE(mine."billingAddress", '{}') = '{}'`,
];

/** Makes one cart of two. */
@Injectable()
export class JoinedCarts {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly events: EventBus,
    private readonly config: ConfigService,
  ) {}

  /**
   * Moves all that a guest's cart holds into their account's. Lines that cannot be had come along:
   * the cart names them. Both orders are locked, and in `AddingItems`.
   */
  async join(tx: RequestContext, guestId: ID, accountId: ID): Promise<void> {
    const codes = (await this.orders.findOne(tx, guestId))?.couponCodes ?? [];
    const most = this.config.orderOptions.orderLineItemsLimit;
    for (const id of [guestId, accountId]) await this.query(tx, joinEqualLines, [id, most]);
    for (const step of steps) await this.query(tx, step, [guestId, accountId]);
    await this.events.publish(new CartsJoined(tx, guestId, accountId));
    for (const code of codes) await this.bring(tx, accountId, code);
    const order = await this.orders.findOne(tx, accountId);
    if (order) await this.orders.applyPriceAdjustments(tx, order, order.lines);
  }

  /** A code that is refused by now gives nothing; the cart says so, as of each that has ended. */
  private async bring(tx: RequestContext, accountId: ID, code: string): Promise<void> {
    const applied = await this.orders.applyCouponCode(tx, accountId, code);
    if (isGraphQlErrorResult(applied))
      await this.query(
        tx,
        `UPDATE "order" SET "couponCodes" = concat_ws(',', NULLIF("couponCodes", ''), $2::text)
         WHERE id = $1`,
        [accountId, code],
      );
  }

  private query(tx: RequestContext, sql: string, values: unknown[]): Promise<unknown> {
    return this.connection.getRepository(tx, OrderLine).query(sql, values);
  }
}
