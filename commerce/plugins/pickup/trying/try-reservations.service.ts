import { Injectable } from "@nestjs/common";
import {
  Customer,
  type ID,
  type Order,
  OrderService,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { longest } from "../../../../contracts/lengths";
import { emailAddress as emailSchema } from "../../../../contracts/person";
import { quantitiesByVariant } from "../promise/cart.service";
import { StoreDirectory } from "../promise/store-directory.service";
import { PickupRefusedError } from "../reservation/errors";
import { Refused, refusalOf } from "../reservation/payment-start.service";
import type { QuantityByVariant } from "../types";
import { mostOpenTries, OpenTries, type OpenTry } from "./open-tries.service";
import { type Trier, TryOrders } from "./try-orders.service";

interface TryPiece {
  variantId: ID;
  quantity: number;
  /** What one piece cost on the page, in hundredths, as the market shows prices. */
  shownPrice: number;
}

export interface TryWish {
  storeCode: string;
  pieces: TryPiece[];
  collector: { name: string; phone?: string | null };
  emailAddress?: string | null;
}

/** A shopper has pieces set aside in a store, tries them there and pays for what they keep. */
@Injectable()
export class TryReservations {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly directory: StoreDirectory,
    private readonly orders: OrderService,
    private readonly open: OpenTries,
    private readonly placing: TryOrders,
  ) {}

  /**
   * The placed order whose pieces the store holds from now on, or why it does not. Asked again from
   * the same session for the same pieces, it is the order of before.
   */
  async reserve(ctx: RequestContext, wish: TryWish): Promise<Order | PickupRefusedError> {
    const trier = await this.trierOf(ctx, wish);
    if (!trier) return new PickupRefusedError("COLLECTOR_MISSING");
    const store = await this.directory.byCode(ctx, wish.storeCode);
    if (!store) return new PickupRefusedError("UNKNOWN_STORE");
    const pieces = quantitiesByVariant(
      wish.pieces.map((piece) => ({ ...piece, variantId: Number(piece.variantId) })),
    );
    const reason = await this.whyNot(ctx, store, pieces);
    if (reason) return new PickupRefusedError(reason, { storeCode: wish.storeCode });
    try {
      return await this.connection.withTransaction(ctx, (tx) =>
        this.reserveOnce(tx, { store, pieces, trier, shown: wish.pieces }),
      );
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      return refusal;
    }
  }

  private async reserveOnce(
    tx: RequestContext,
    {
      store,
      pieces,
      trier,
      shown,
    }: { store: StockLocation; pieces: QuantityByVariant[]; trier: Trier; shown: TryPiece[] },
  ): Promise<Order> {
    const open = await this.open.of(tx, trier.emailAddress);
    const here = open.find(({ storeId }) => String(storeId) === String(store.id));
    if (here) return this.sameAgain(tx, here, pieces);
    if (open.length >= mostOpenTries) throw new Refused(new PickupRefusedError("TRIES_OPEN"));
    const order = await this.placing.place(tx, store, pieces, trier);
    if (!costsAsShown(order, shown, tx.channel.pricesIncludeTax))
      throw new Refused(new PickupRefusedError("PRICE_CHANGED"));
    return order;
  }

  /** An answer may have been lost on its way: pressing again is no second wish. */
  private async sameAgain(
    tx: RequestContext,
    here: OpenTry,
    pieces: readonly QuantityByVariant[],
  ): Promise<Order> {
    const isOwn = tx.session && here.session === String(tx.session.id);
    const order =
      isOwn && isSame(here.pieces, pieces)
        ? await this.orders.findOne(tx, here.orderId)
        : undefined;
    if (!order) throw new Refused(new PickupRefusedError("TRY_OPEN"));
    return order;
  }

  private async whyNot(ctx: RequestContext, store: StockLocation, pieces: QuantityByVariant[]) {
    const { reserveToTry, tryPieces } = store.customFields;
    if (!reserveToTry || pieces.length === 0 || !(await this.placing.areTried(ctx, pieces)))
      return "NOT_TRIED";
    if (pieces.some(({ quantity }) => quantity < 1)) return "NOT_TRIED";
    const count = pieces.reduce((sum, { quantity }) => sum + quantity, 0);
    return count > tryPieces ? "TOO_MANY_TO_TRY" : undefined;
  }

  private async trierOf(ctx: RequestContext, wish: TryWish): Promise<Trier | undefined> {
    const name = wish.collector.name.trim();
    const phone = wish.collector.phone?.trim().slice(0, longest.phone) ?? "";
    const account = ctx.activeUserId
      ? await this.connection
          .getRepository(ctx, Customer)
          .findOne({ where: { user: { id: ctx.activeUserId } } })
      : undefined;
    const email = emailSchema.safeParse(
      (account?.emailAddress ?? wish.emailAddress ?? "").trim().toLowerCase(),
    );
    if (!name || name.length > longest.collector || !email.success) return undefined;
    return { name, phone, emailAddress: email.data };
  }
}

const isSame = (one: readonly QuantityByVariant[], other: readonly QuantityByVariant[]): boolean =>
  one.length === other.length &&
  other.every(({ variantId, quantity }) =>
    one.some((piece) => piece.variantId === variantId && piece.quantity === quantity),
  );

/** What is paid for a piece at the counter is what stood on the page. */
const costsAsShown = (order: Order, shown: readonly TryPiece[], includesTax: boolean): boolean =>
  order.lines.every(({ productVariantId, unitPrice, unitPriceWithTax }) => {
    const own = shown.filter(({ variantId }) => String(variantId) === String(productVariantId));
    const price = includesTax ? unitPriceWithTax : unitPrice;
    return own.length > 0 && own.every(({ shownPrice }) => shownPrice === price);
  });
