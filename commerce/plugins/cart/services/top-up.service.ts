import { Injectable } from "@nestjs/common";
import type { UpdateOrderItemsResult } from "@vendure/common/lib/generated-shop-types";
import {
  ActiveOrderService,
  type ErrorResultUnion,
  type ID,
  idsAreEqual,
  type Order,
  OrderService,
  type RequestContext,
} from "@vendure/core";
import { OrderModificationError } from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { OrderLock } from "../../../contracts/order-lock";
import { CartLines } from "./cart-lines";

/** So many pieces of a variant. */
export interface Pieces {
  productVariantId: ID;
  quantity: number;
}

/**
 * Brings a cart up to what another one holds. It adds only what is missing, under the order's lock.
 * So it may be asked again, or by two tabs at once, and the cart is the same.
 */
@Injectable()
export class CartTopUp {
  constructor(
    private readonly activeOrders: ActiveOrderService,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly lines: CartLines,
  ) {}

  /** The cart then. What the market does not sell, or has too little of, is not or not whole in it. */
  async topUp(
    ctx: RequestContext,
    wanted: readonly Pieces[],
  ): Promise<ErrorResultUnion<UpdateOrderItemsResult, Order>> {
    const active = await this.activeOrders.getActiveOrder(ctx, undefined, true);
    const sold = await this.lines.sold(
      ctx,
      wanted.map(({ productVariantId }) => productVariantId),
    );
    return this.locks.run(ctx, active.id, async (tx) => {
      const held = await this.locks.hold(tx, active.id);
      if (held?.state !== "AddingItems") return new OrderModificationError();
      for (const pieces of joined(wanted)) {
        if (!sold.has(String(pieces.productVariantId))) continue;
        await this.raise(tx, active.id, pieces);
      }
      const order = await this.orders.findOne(tx, active.id);
      return order ?? active;
    });
  }

  private async raise(tx: RequestContext, orderId: ID, { productVariantId, quantity }: Pieces) {
    const order = await this.orders.findOne(tx, orderId, ["lines"]);
    const lines = order?.lines ?? [];
    const has = lines
      .filter((line) => idsAreEqual(line.productVariantId, productVariantId))
      .reduce((sum, line) => sum + line.quantity, 0);
    // What it answers of too few or too many stands in the cart: there are fewer than wanted.
    if (has < quantity)
      await this.orders.addItemToOrder(tx, orderId, productVariantId, quantity - has);
  }
}

/** A variant that is named twice is wanted as often as both say. */
function joined(wanted: readonly Pieces[]): Pieces[] {
  const all = new Map<string, Pieces>();
  for (const { productVariantId, quantity } of wanted) {
    const known = all.get(String(productVariantId))?.quantity ?? 0;
    all.set(String(productVariantId), { productVariantId, quantity: known + quantity });
  }
  return [...all.values()];
}
