import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type ID,
  type Order,
  OrderLine,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { OrderLock } from "../../../contracts/order-lock";

interface PricedLine {
  variantId: ID;
  collectAt: string;
  initialListPrice: string | null;
}

/**
 * Brings a guest's cart into the account that they sign in to. Vendure leaves it behind when the
 * guest has typed an e-mail. It loses it when the account's own cart stands at the payment step.
 */
@Injectable()
export class CartAtSignIn implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
  ) {}

  onApplicationBootstrap(): void {
    const merge = this.orders.mergeOrders.bind(this.orders);
    this.orders.mergeOrders = (ctx, user, guest, existing) =>
      this.connection.withTransaction(ctx, async (tx) => {
        const ids = [guest, existing].flatMap((order) => order?.id ?? []);
        const open = (await this.locks.holdAll(tx, ids)).filter(({ active }) => active);
        for (const { id, state } of open)
          if (state === "ArrangingPayment") await this.reopen(tx, id);
        if (guest && open.some(({ id }) => String(id) === String(guest.id)))
          await this.unname(tx, guest);
        const lines = guest ? await this.linesOf(tx, guest.id) : [];
        const kept = existing ? await this.linesOf(tx, existing.id) : [];
        const merged = await merge(tx, user, guest, existing);
        const came = lines.filter((line) => !kept.some((other) => isSameThing(line, other)));
        if (merged && guest) await this.rememberPrices(tx, merged.id, came);
        return merged;
      });
  }

  /** Gives up what an unpaid order held at the payment step. */
  private async reopen(tx: RequestContext, orderId: ID): Promise<void> {
    const paid: unknown[] = await this.query(
      tx,
      `SELECT 1 FROM payment WHERE "orderId" = $1 AND state IN ('Authorized', 'Settled')`,
      [orderId],
    );
    if (paid.length === 0) await this.orders.transitionToState(tx, orderId, "AddingItems");
  }

  /** Takes the guest off their cart: it is to be the account's, which says who they are. */
  private async unname(tx: RequestContext, order: Order): Promise<void> {
    const customerId = order.customer?.id;
    if (!customerId || order.customer?.user) return;
    await this.query(tx, `UPDATE "order" SET "customerId" = NULL WHERE id = $1`, [order.id]);
    await this.query(
      tx,
      `UPDATE customer SET "deletedAt" = now() WHERE id = $1 AND "userId" IS NULL
       AND NOT EXISTS (SELECT 1 FROM "order" WHERE "customerId" = $1)`,
      [customerId],
    );
    delete order.customer;
    delete order.customerId;
  }

  private linesOf(tx: RequestContext, orderId: ID): Promise<PricedLine[]> {
    return this.query(
      tx,
      `SELECT "productVariantId" AS "variantId", COALESCE("customFieldsCollectat", '') AS "collectAt",
         "initialListPrice" FROM order_line WHERE "orderId" = $1`,
      [orderId],
    );
  }

  /** Lines that came along are new rows: they remember what they cost when they were put in. */
  private async rememberPrices(tx: RequestContext, orderId: ID, lines: PricedLine[]) {
    for (const { variantId, collectAt, initialListPrice } of lines)
      await this.query(
        tx,
        `UPDATE order_line SET "initialListPrice" = $4 WHERE "orderId" = $1
         AND "productVariantId" = $2 AND COALESCE("customFieldsCollectat", '') = $3`,
        [orderId, variantId, collectAt, initialListPrice],
      );
  }

  private query<T>(tx: RequestContext, sql: string, values: unknown[]): Promise<T[]> {
    return this.connection.getRepository(tx, OrderLine).query(sql, values);
  }
}

function isSameThing(one: PricedLine, other: PricedLine): boolean {
  return String(one.variantId) === String(other.variantId) && one.collectAt === other.collectAt;
}
