import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type ID,
  idsAreEqual,
  type Order,
  OrderLine,
  OrderService,
  type RequestContext,
  TransactionalConnection,
  type User,
} from "@vendure/core";
import { OrderLock } from "../../../contracts/order-lock";
import { paymentIn } from "../../../database/states-sql";
import { replaceMethod } from "../../../vendure/replace-method";
import { JoinedCarts } from "./joined-carts";

/**
 * Brings a guest's cart into the account that they sign in to. Vendure adds its lines one by one,
 * as if they were new. It drops what is sold out, and forgets all of them for a withdrawn one. It
 * leaves codes behind, and the whole cart when the guest has typed an e-mail. The gate around this
 * has locked both orders, and read them under the lock.
 */
@Injectable()
export class CartAtSignIn implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly joined: JoinedCarts,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.orders,
      "mergeOrders",
      (merge) => (ctx, user, guest, existing) =>
        this.connection.withTransaction(ctx, async (tx) => {
          const isAccounts = guest?.customer?.user || idsAreEqual(guest?.id, existing?.id);
          if (!guest || isAccounts) return existing;
          await this.locks.holdAll(
            tx,
            [guest, existing].flatMap((order) => order?.id ?? []),
          );
          const comes = await this.reopen(tx, guest);
          const takes = existing !== undefined && (await this.reopen(tx, existing));
          // What is being paid becomes an order, or is given up and is a cart again.
          if (!comes && takes) return existing;
          await this.unname(tx, guest);
          if (!takes) return this.adopt(tx, user, guest.id);
          await this.joined.join(tx, guest.id, existing.id);
          // Vendure has nothing left to move: it puts the empty order away.
          const [empty, whole] = [await this.read(tx, guest.id), await this.read(tx, existing.id)];
          return merge(tx, user, empty, whole);
        }),
    );
  }

  /**
   * Gives up what an unpaid order held at the payment step.
   * @returns whether it is a cart that may be changed.
   */
  private async reopen(tx: RequestContext, { id, state }: Order): Promise<boolean> {
    if (state === "AddingItems") return true;
    const paid: unknown[] = await this.query(
      tx,
      `SELECT 1 FROM payment WHERE "orderId" = $1 AND state ${paymentIn("Authorized", "Settled")}`,
      [id],
    );
    if (state !== "ArrangingPayment" || paid.length > 0) return false;
    await this.orders.transitionToState(tx, id, "AddingItems");
    return (await this.locks.hold(tx, id))?.state === "AddingItems";
  }

  /** Takes the guest off their cart: it is to be the account's, which says who they are. */
  private async unname(tx: RequestContext, { id, customer }: Order): Promise<void> {
    if (!customer) return;
    await this.query(tx, `UPDATE "order" SET "customerId" = NULL WHERE id = $1`, [id]);
    await this.query(
      tx,
      `UPDATE customer SET "deletedAt" = now() WHERE id = $1 AND "userId" IS NULL
       AND NOT EXISTS (SELECT 1 FROM "order" WHERE "customerId" = $1)`,
      [customer.id],
    );
  }

  /** Makes a guest's cart that of an account which has none. */
  private async adopt(tx: RequestContext, user: User, orderId: ID): Promise<Order | undefined> {
    await this.query(
      tx,
      `UPDATE "order" SET "customerId" = c.id FROM customer c
       WHERE "order".id = $1 AND c."userId" = $2 AND c."deletedAt" IS NULL`,
      [orderId, user.id],
    );
    return this.read(tx, orderId);
  }

  private read(tx: RequestContext, orderId: ID): Promise<Order | undefined> {
    return this.orders.findOne(tx, orderId);
  }

  private query<T>(tx: RequestContext, sql: string, values: unknown[]): Promise<T[]> {
    return this.connection.getRepository(tx, OrderLine).query(sql, values);
  }
}
