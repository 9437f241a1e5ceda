import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  OrderLine,
  OrderService,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { type FulfilmentKind, isCollection } from "../../../../contracts/fulfilment";
import { joinEqualLines } from "../../../database/equal-lines-sql";
import type { QuantityByVariant } from "../types";
import { addressOfStore, isAddressOf, isStoreAddress } from "./store-address";

export interface CartLine {
  id: ID;
  variantId: number;
  quantity: number;
  collectAt: string | null;
}

/** What delivery of an order needs to fit where its lines go. */
@Injectable()
export class CartService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly config: ConfigService,
  ) {}

  /** The lines as they are written now, not as some entity remembers them. */
  lines(ctx: RequestContext, orderId: ID): Promise<CartLine[]> {
    return this.connection.getRepository(ctx, OrderLine).query(
      `SELECT id, "productVariantId" AS "variantId", quantity,
         NULLIF("customFieldsCollectat", '') AS "collectAt"
       FROM order_line WHERE "orderId" = $1 AND quantity > 0 ORDER BY id`,
      [orderId],
    );
  }

  /**
   * Says where lines of a cart are collected, under its lock. Two lines of one thing that now go to
   * one place become one.
   */
  async collectAt(
    ctx: RequestContext,
    orderId: ID,
    lineIds: ID[],
    storeCode: string | null,
  ): Promise<void> {
    await this.connection
      .getRepository(ctx, OrderLine)
      .query(`UPDATE order_line SET "customFieldsCollectat" = $2 WHERE id = ANY($1)`, [
        lineIds,
        storeCode,
      ]);
    await this.joinEqual(ctx, orderId);
  }

  /**
   * Makes one line of lines of a cart that are the same thing, under its lock.
   * @returns whether there were such lines.
   */
  async joinEqual(ctx: RequestContext, orderId: ID): Promise<boolean> {
    const [, joined]: [unknown, number] = await this.connection
      .getRepository(ctx, OrderLine)
      .query(joinEqualLines, [orderId, this.config.orderOptions.orderLineItemsLimit]);
    return joined > 0;
  }

  /** How the order's goods come to the shopper, by method. */
  async methods(
    ctx: RequestContext,
    orderId: ID,
  ): Promise<{ id: ID; fulfilment: FulfilmentKind }[]> {
    return this.connection.getRepository(ctx, OrderLine).query(
      `SELECT m.id, m."customFieldsFulfilment" AS fulfilment FROM shipping_line s
       JOIN shipping_method m ON m.id = s."shippingMethodId" WHERE s."orderId" = $1 ORDER BY s.id`,
      [orderId],
    );
  }

  /**
   * Gives the order the methods of delivery that its lines need, as far as they are known. An order
   * that is collected whole "goes to" its store: goods are taxed where they are handed over.
   */
  async fitDelivery(ctx: RequestContext, orderId: ID, store: StockLocation | undefined) {
    const lines = await this.lines(ctx, orderId);
    const whole = lines.length > 0 && lines.every((line) => line.collectAt);
    if (whole && store) await this.orders.setShippingAddress(ctx, orderId, addressOfStore(store));
    const order = await this.orders.findOne(ctx, orderId);
    // A mistake of the merchant's: the market has no such state or postal code.
    if (whole && store && !isAddressOf(store, order?.shippingAddress))
      throw new Error(`The address of ${store.name} is refused`);
    const goesToStore = isStoreAddress(order?.shippingAddress);
    if (!whole && goesToStore) await this.orders.unsetShippingAddress(ctx, orderId);
    const collect = (await this.orders.getEligibleShippingMethods(ctx, orderId)).find((quote) =>
      isCollection(quote.customFields),
    );
    const present = await this.methods(ctx, orderId);
    const chosen = present.filter((method) => !isCollection(method)).map(({ id }) => id);
    const collected = lines.some((line) => line.collectAt);
    const wanted = [
      ...(whole ? [] : chosen.slice(0, 1)),
      ...(collected && collect ? [collect.id] : []),
    ];
    if (wanted.length === 0) return;
    // Vendure 3.7.3 removes one line too many when an order has more than it needs. That is in
    // order-modifier: `splice(shippingMethodIds.length - 1)`. The second call puts the line back.
    if (present.length > wanted.length) await this.orders.setShippingMethod(ctx, orderId, wanted);
    await this.orders.setShippingMethod(ctx, orderId, wanted);
  }
}

/** Pieces by variant. */
export function quantitiesByVariant(
  lines: { variantId: number; quantity: number }[],
): QuantityByVariant[] {
  const sums = new Map<number, number>();
  for (const { variantId, quantity } of lines)
    sums.set(Number(variantId), (sums.get(Number(variantId)) ?? 0) + quantity);
  return [...sums].map(([variantId, quantity]) => ({ variantId, quantity }));
}
