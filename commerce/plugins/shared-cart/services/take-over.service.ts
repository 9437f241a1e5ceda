import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  ActiveOrderService,
  type ID,
  idsAreEqual,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { OrderModificationError } from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { Carts } from "../../../contracts/cart";
import { OrderLock } from "../../../contracts/order-lock";
import { SharedCart } from "../entities/shared-cart.entity";
import { type MissingPieces, SharedCartRefusedError } from "../refused.error";
import { hashOf } from "./code-hash";

/** A shared cart by its code. */
export interface OpenedCart {
  id: ID;
  channelId: ID;
  isOver: boolean;
  takenAt: Date | null;
  orderId: ID | null;
}

interface Wanted {
  variantId: ID;
  quantity: number;
  collectAt: string;
}

const findSql = `SELECT id, "channelId", "expiresAt" <= now() AS "isOver", "takenAt", "orderId"
  FROM shared_cart WHERE "codeHash" = $1`;

// What the cart holds of each of the goods, where they go.
const heldSql = `SELECT w."variantId", w.quantity, w."collectAt",
    COALESCE((SELECT SUM(i.quantity) FROM order_line i WHERE i."orderId" = $2
      AND i."productVariantId" = w."variantId"
      AND COALESCE(i."customFieldsCollectat", '') = w."collectAt"), 0)::int AS held
  FROM shared_cart_line w WHERE w."cartId" = $1 ORDER BY w.id`;

const reasons: Record<string, MissingPieces["reason"]> = {
  INSUFFICIENT_STOCK_ERROR: "SOLD_OUT",
  ORDER_LIMIT_ERROR: "TOO_MANY",
  ORDER_INTERCEPTOR_ERROR: "STORE_CLOSED",
};

/** The shopper's side: who has the code takes the goods over, once. */
@Injectable()
export class TakeOver {
  constructor(
    private readonly modules: ModuleRef,
    private readonly connection: TransactionalConnection,
    private readonly activeOrders: ActiveOrderService,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
  ) {}

  /** The cart of a code, in whichever market; undefined where no code of ours is meant. */
  async find(ctx: RequestContext, code: string): Promise<OpenedCart | undefined> {
    const [found]: OpenedCart[] = await this.query(ctx, findSql, [hashOf(code)]);
    return found;
  }

  /** Whether the goods went into the cart that this visitor has now. */
  async isOwn(ctx: RequestContext, { orderId }: OpenedCart): Promise<boolean> {
    if (!orderId || !ctx.session) return false;
    const active = await this.activeOrders.getActiveOrder(ctx, undefined);
    return active !== undefined && idsAreEqual(active.id, orderId);
  }

  /**
   * Adds the goods to the visitor's cart, all of them or what there is, and says what is missing.
   * Of two who take at once one does. Who asks again for what is in their cart already changes
   * nothing. What gives not one piece stays open.
   */
  async take(ctx: RequestContext, code: string) {
    const found = await this.find(ctx, code);
    if (!found || !idsAreEqual(found.channelId, ctx.channelId))
      return new SharedCartRefusedError("UNKNOWN");
    // A visitor who is refused gets no cart for it.
    if (found.takenAt && !(await this.isOwn(ctx, found)))
      return new SharedCartRefusedError("TAKEN");
    if (found.isOver && !found.takenAt) return new SharedCartRefusedError("EXPIRED");
    const active = await this.activeOrders.getActiveOrder(ctx, undefined, true);
    return this.locks.run(ctx, active.id, async (tx) => {
      const held = await this.locks.hold(tx, active.id);
      if (held?.state !== "AddingItems") return new OrderModificationError();
      const [cart]: OpenedCart[] = await this.query(tx, `${findSql} FOR UPDATE`, [hashOf(code)]);
      if (!cart) return new SharedCartRefusedError("UNKNOWN");
      if (cart.takenAt)
        return idsAreEqual(cart.orderId ?? "", active.id)
          ? { missing: [] }
          : new SharedCartRefusedError("TAKEN");
      return this.put(tx, cart.id, active.id);
    });
  }

  private async put(tx: RequestContext, cartId: ID, orderId: ID) {
    const lines = await this.query<Wanted & { held: number }>(tx, heldSql, [cartId, orderId]);
    const ids = lines.map(({ variantId }) => variantId);
    const sold = await this.modules.get(Carts, { strict: false }).sold(tx, ids);
    const items = lines.filter(({ variantId }) => sold.has(String(variantId)));
    const { errorResults } = await this.orders.addItemsToOrder(
      tx,
      orderId,
      items.map(({ variantId, quantity, collectAt }) => ({
        productVariantId: variantId,
        quantity,
        customFields: collectAt ? { collectAt } : {},
      })),
    );
    const after = await this.query<Wanted & { held: number }>(tx, heldSql, [cartId, orderId]);
    const isIn = (index: number) => (after[index]?.held ?? 0) - (lines[index]?.held ?? 0);
    // Vendure answers one error for each line that is not whole, in their sequence.
    const errors = errorResults.map(({ errorCode }) => errorCode as string);
    const missing = lines.flatMap(({ variantId, quantity }, index): MissingPieces[] => {
      const left = quantity - isIn(index);
      if (left <= 0) return [];
      if (!sold.has(String(variantId))) return [{ variantId, quantity: left, reason: "NOT_SOLD" }];
      return [{ variantId, quantity: left, reason: reasons[errors.shift() ?? ""] ?? "SOLD_OUT" }];
    });
    if (!lines.some((_, index) => isIn(index) > 0))
      return new SharedCartRefusedError("NOTHING_LEFT", missing);
    await this.query(
      tx,
      `UPDATE shared_cart SET "takenAt" = now(), "orderId" = $2, "updatedAt" = now() WHERE id = $1`,
      [cartId, orderId],
    );
    return { missing };
  }

  private query<T>(ctx: RequestContext, sql: string, values: unknown[]): Promise<T[]> {
    return this.connection.getRepository(ctx, SharedCart).query(sql, values);
  }
}
