import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  isGraphQlErrorResult,
  type Order,
  OrderService,
  PaymentMethod,
  ProductVariant,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { splitName } from "../../../../contracts/names/person-name";
import { OrderLock } from "../../../contracts/order-lock";
import { Pickup } from "../entities/pickup.entity";
import { codeOf } from "../promise/offer.service";
import { PickupRefusedError } from "../reservation/errors";
import { PaymentStart, Refused } from "../reservation/payment-start.service";
import { PickupSelectionService } from "../reservation/pickup-selection.service";
import type { QuantityByVariant } from "../types";

/** Who comes to try; the e-mail is needed of guests alone. */
export interface Trier {
  name: string;
  phone: string;
  emailAddress: string;
}

/** The handler of methods by which shoppers pay at a counter. */
const inStore = "pay-in-store";

/** Places the order of a reservation, beside the shopper's cart. */
@Injectable()
export class TryOrders {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly config: ConfigService,
    private readonly locks: OrderLock,
    private readonly selection: PickupSelectionService,
    private readonly payment: PaymentStart,
  ) {}

  /** Whether all of these articles may be tried in a store. */
  async areTried(ctx: RequestContext, pieces: readonly QuantityByVariant[]): Promise<boolean> {
    const [row]: { count: number }[] = await this.connection
      .getRepository(ctx, ProductVariant)
      .query(
        `SELECT COUNT(*)::int AS count FROM product_variant v JOIN product p ON p.id = v."productId"
       WHERE v.id = ANY($1::int[]) AND p."customFieldsTriedinstore"`,
        [pieces.map(({ variantId }) => variantId)],
      );
    return row?.count === pieces.length;
  }

  /**
   * An order whose pieces a store holds, as an order that is paid in store. It is placed, or the
   * transaction is to be undone.
   * @throws what `refusalOf` knows
   */
  async place(
    tx: RequestContext,
    store: StockLocation,
    pieces: readonly QuantityByVariant[],
    trier: Trier,
  ): Promise<Order> {
    const method = await this.method(tx);
    if (!method) throw new Refused(new PickupRefusedError("NOT_TRIED"));
    const { id } = await this.orders.create(tx, tx.activeUserId);
    await this.locks.hold(tx, id);
    for (const { variantId, quantity } of pieces) {
      const added = await this.orders.addItemToOrder(tx, id, variantId, quantity, {
        collectAt: codeOf(store),
      });
      if (isGraphQlErrorResult(added)) throw stockGone(store);
    }
    if (!tx.activeUserId) await this.nameGuest(tx, id, trier);
    const { name, phone } = trier;
    const chosen = await this.selection.choose(tx, id, {
      storeCode: codeOf(store),
      collector: { name, phone },
    });
    if (chosen instanceof PickupRefusedError) throw new Refused(chosen);
    await this.connection.getRepository(tx, Pickup).update({ orderId: id }, { tried: true });
    await this.payment.beginLocked(tx, id);
    const placed = await this.orders.addPaymentToOrder(tx, id, {
      method: method.code,
      metadata: {},
    });
    if (isGraphQlErrorResult(placed)) throw new Refused(new PickupRefusedError("NOT_READY_TO_PAY"));
    return placed;
  }

  private async nameGuest(tx: RequestContext, id: Order["id"], trier: Trier): Promise<void> {
    const order = await this.orders.findOne(tx, id);
    if (!order) throw new Error(`Order ${id} is gone`);
    const { emailAddress, name, phone } = trier;
    const strategy = this.config.orderOptions.guestCheckoutStrategy;
    const guest = await strategy.setCustomerForOrder(tx, order, {
      emailAddress,
      ...splitName(name),
      phoneNumber: phone,
    });
    if (isGraphQlErrorResult(guest)) throw new Error(guest.message);
    await this.orders.addCustomerToOrder(tx, id, guest);
  }

  /** By which the market's shoppers pay at a counter; none where no merchant has switched it on. */
  private async method(ctx: RequestContext): Promise<PaymentMethod | undefined> {
    const methods = await this.connection.getRepository(ctx, PaymentMethod).find({
      where: { enabled: true, channels: { id: ctx.channelId } },
      order: { id: "ASC" },
    });
    return methods.find(({ handler }) => handler.code === inStore);
  }
}

const stockGone = (store: StockLocation) =>
  new Refused(new PickupRefusedError("STOCK_GONE", { storeCode: codeOf(store) }));
