import { Injectable } from "@nestjs/common";
import type { UpdateOrderItemsResult } from "@vendure/common/lib/generated-shop-types";
import {
  ActiveOrderService,
  type ErrorResultUnion,
  type ID,
  idsAreEqual,
  type Order,
  OrderService,
  ProductVariant,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { OrderModificationError } from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { OrderLock } from "../../../contracts/order-lock";

/** So many pieces of a variant. */
export interface Pieces {
  productVariantId: ID;
  quantity: number;
}

/** Sold in channel $1: of variants $2, in the currency of that channel. */
const soldSql = `SELECT v.id FROM product_variant v JOIN product p ON p.id = v."productId"
  WHERE v.id = ANY($2) AND v.enabled AND v."deletedAt" IS NULL
    AND p.enabled AND p."deletedAt" IS NULL
    AND EXISTS (SELECT 1 FROM product_variant_channels_channel c
      WHERE c."productVariantId" = v.id AND c."channelId" = $1)
    AND EXISTS (SELECT 1 FROM product_variant_price r WHERE r."variantId" = v.id
      AND r."channelId" = $1 AND r."currencyCode" = $3)`;

/**
 * Brings a cart up to what another one holds. It adds only what is missing, under the order's lock.
 * So it may be asked again, or by two tabs at once, and the cart is the same.
 */
@Injectable()
export class CartTopUp {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly activeOrders: ActiveOrderService,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
  ) {}

  /** The cart then. What the market does not sell, or has too little of, is not or not whole in it. */
  async topUp(
    ctx: RequestContext,
    wanted: readonly Pieces[],
  ): Promise<ErrorResultUnion<UpdateOrderItemsResult, Order>> {
    const active = await this.activeOrders.getActiveOrder(ctx, undefined, true);
    const sold = await this.sold(ctx, wanted);
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

  private async sold(ctx: RequestContext, wanted: readonly Pieces[]): Promise<Set<string>> {
    const ids = wanted.map(({ productVariantId }) => productVariantId);
    const rows: { id: ID }[] = await this.connection
      .getRepository(ctx, ProductVariant)
      .query(soldSql, [ctx.channelId, ids, ctx.currencyCode]);
    return new Set(rows.map(({ id }) => String(id)));
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
