import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { type ID, Order, type RequestContext, TransactionalConnection } from "@vendure/core";
import type { QueryRunner } from "typeorm";
import { type LockedOrder, OrderBusyError, OrderLock } from "../../contracts/order-lock";
import { holdsLocks, noteLocks, transactionFollower } from "./held-locks";
import { forgetRows } from "./order-writes";

/** The ids of the orders that a change is about, from what it names ($1). */
const finders = {
  order: "$1::int[]",
  line: `ARRAY(SELECT "orderId" FROM order_line WHERE id = ANY($1::int[]))`,
  payment: `ARRAY(SELECT "orderId" FROM payment WHERE id = ANY($1::int[]))`,
  refund: `ARRAY(SELECT p."orderId" FROM payment p JOIN refund r ON r."paymentId" = p.id
    WHERE r.id = ANY($1::int[]))`,
  fulfillment: `ARRAY(SELECT "orderId" FROM order_fulfillments_fulfillment
    WHERE "fulfillmentId" = ANY($1::int[]))`,
  /** Open orders that are delivered by a method. */
  openWithMethod: `ARRAY(SELECT o.id FROM "order" o JOIN shipping_line l ON l."orderId" = o.id
    WHERE o.active AND l."shippingMethodId" = ANY($1::int[]))`,
};

export type Finder = keyof typeof finders;

/**
 * Locks with FOR NO KEY UPDATE (`lock_orders` in the database). FOR UPDATE would also stop who only
 * refers to the order. A session opened at sign-in would queue behind a payment, or wait with it in
 * a circle.
 */
@Injectable()
export class RowOrderLock extends OrderLock implements OnApplicationBootstrap {
  constructor(private readonly connection: TransactionalConnection) {
    super();
  }

  onApplicationBootstrap(): void {
    this.connection.rawConnection.subscribers.push(transactionFollower);
  }

  run<T>(ctx: RequestContext, orderId: ID, work: (tx: RequestContext) => Promise<T>): Promise<T> {
    return this.within(ctx, async (tx) => {
      await this.take(tx, "order", [orderId]);
      return work(tx);
    });
  }

  async hold(tx: RequestContext, orderId: ID): Promise<LockedOrder | undefined> {
    return (await this.holdAll(tx, [orderId]))[0];
  }

  holdAll(tx: RequestContext, orderIds: ID[]): Promise<LockedOrder[]> {
    return this.lock(tx, "order", orderIds);
  }

  async holdIfFree(tx: RequestContext, orderId: ID): Promise<LockedOrder | undefined> {
    const transaction = this.transactionOf(tx);
    const [order]: LockedOrder[] = await this.connection.getRepository(tx, Order).query(
      `SELECT o.id, o.state, o.active FROM "order" o WHERE o.id = $1
       FOR NO KEY UPDATE SKIP LOCKED`,
      [orderId],
    );
    if (order) this.noteTaken(transaction, keysOf("order", [orderId]));
    return order;
  }

  /**
   * Locks unless this transaction has done so.
   * @returns the orders as they are now; undefined when they were held already.
   */
  async take(tx: RequestContext, by: Finder, ids: ID[]): Promise<LockedOrder[] | undefined> {
    if (holdsLocks(this.transactionOf(tx), keysOf(by, ids))) return undefined;
    return this.lock(tx, by, ids);
  }

  /** Does work in a transaction, that of `ctx` if there is one, and names a lock that was not had. */
  within<T>(ctx: RequestContext, work: (tx: RequestContext) => Promise<T>): Promise<T> {
    const done = this.runnerOf(ctx)?.isTransactionActive
      ? work(ctx)
      : this.connection.withTransaction(ctx, work);
    return done.catch(OrderBusyError.rethrow);
  }

  private async lock(tx: RequestContext, by: Finder, ids: ID[]): Promise<LockedOrder[]> {
    const transaction = this.transactionOf(tx);
    const orders: LockedOrder[] = await this.connection
      .getRepository(tx, Order)
      .query(`SELECT id, state, active FROM lock_orders(${finders[by]})`, [ids])
      .catch(OrderBusyError.rethrow);
    const found = orders.map(({ id }) => id);
    this.noteTaken(transaction, [...keysOf("order", found), ...keysOf(by, ids)]);
    return orders;
  }

  /** What was read before the lock was had may be no longer so. */
  private noteTaken(transaction: QueryRunner, keys: string[]): void {
    if (!holdsLocks(transaction, keys)) forgetRows(transaction.manager);
    noteLocks(transaction, keys);
  }

  private transactionOf(tx: RequestContext): QueryRunner {
    const runner = this.runnerOf(tx);
    if (!runner?.isTransactionActive) throw new Error("A lock needs a transaction to live in");
    return runner;
  }

  private runnerOf(ctx: RequestContext): QueryRunner | undefined {
    return this.connection.getRepository(ctx, Order).manager.queryRunner;
  }
}

const keysOf = (by: Finder, ids: ID[]) => ids.map((id) => `${by} ${id}`);
