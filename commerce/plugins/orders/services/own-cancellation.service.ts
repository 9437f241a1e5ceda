import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  type ID,
  idsAreEqual,
  isGraphQlErrorResult,
  Order,
  OrderLine,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import type { CancellationRefusal } from "../../../../contracts/delivery-cancellation";
import { tidyOrderCode } from "../../../../contracts/order-number";
import { OrderLock } from "../../../contracts/order-lock";
import { OrderMoney, type Pieces } from "../../../contracts/order-money";
import { fulfillmentIn } from "../../../database/states-sql";

/** Pieces of a line that are delivered, have not left, and are in no parcel that waits to leave. */
export interface CancellablePieces {
  orderLineId: ID;
  quantity: number;
}

/** How many pieces of a line the shopper keeps. The same wish twice is one. */
export interface KeptPieces {
  orderLineId: ID;
  keep: number;
}

export interface OwnCancellation {
  code: string;
  /** That of the order; not needed by its account. */
  emailAddress?: string | null;
  lines: readonly KeptPieces[];
}

/** What it would do: which pieces, and what comes back or is not charged, in hundredths. */
export interface CancellationQuote {
  pieces: readonly Pieces[];
  givenBack: number;
}

export type Refused = { refused: CancellationRefusal; cancellable: CancellablePieces[] };

/** States of a placed order that no one is changing and that is not over. */
const open = ["PaymentAuthorized", "PaymentSettled", "PartiallyShipped", "PartiallyDelivered"];
const changing = ["Modifying", "ArrangingAdditionalPayment"];

const cancellableSql = `
  SELECT l.id AS "orderLineId", (l.quantity - COALESCE((
    SELECT SUM(r.quantity) FROM order_line_reference r
    JOIN fulfillment f ON f.id = r."fulfillmentId" AND f.state NOT ${fulfillmentIn("Cancelled")}
    WHERE r."orderLineId" = l.id), 0))::int AS quantity
  FROM order_line l
  WHERE l."orderId" = $1 AND COALESCE(l."customFieldsCollectat", '') = '' ORDER BY l.id`;

/** Shoppers cancel what is to be delivered to them, as long as it has not left. */
@Injectable()
export class OwnCancellationService {
  constructor(
    private readonly modules: ModuleRef,
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
  ) {}

  /** What of an order's deliveries can be cancelled now. */
  async cancellable(
    ctx: RequestContext,
    { id, state }: Pick<Order, "id" | "state">,
  ): Promise<CancellablePieces[]> {
    if (!open.includes(state)) return [];
    const rows: CancellablePieces[] = await this.connection
      .getRepository(ctx, OrderLine)
      .query(cancellableSql, [id]);
    return rows.filter(({ quantity }) => quantity > 0);
  }

  /** What a cancellation would do; why it cannot be. */
  async quote(ctx: RequestContext, wish: OwnCancellation): Promise<CancellationQuote | Refused> {
    const order = await this.own(ctx, wish);
    if (!order) return { refused: "NOT_FOUND", cancellable: [] };
    return this.quoteFor(ctx, order, wish);
  }

  /**
   * Cancels, when what comes back is what was shown; the money follows by itself. A wish that has
   * come true already is answered like one that comes true now.
   */
  async cancel(
    ctx: RequestContext,
    wish: OwnCancellation,
    shown: number,
  ): Promise<Order | Refused> {
    const found = await this.own(ctx, wish);
    if (!found) return { refused: "NOT_FOUND", cancellable: [] };
    return this.connection.withTransaction(ctx, async (tx) => {
      await this.locks.hold(tx, found.id);
      const order = await this.connection
        .getRepository(tx, Order)
        .findOneOrFail({ where: { id: found.id }, loadEagerRelations: false });
      const quote = await this.quoteFor(tx, order, wish);
      if ("refused" in quote) return quote;
      if (quote.pieces.length === 0) return this.shown(tx, order.id);
      if (quote.givenBack !== shown)
        return { refused: "AMOUNT_CHANGED", cancellable: await this.cancellable(tx, order) };
      const lines = [...quote.pieces];
      const done = await this.orders.cancelOrder(tx, {
        ...{ orderId: order.id, lines, reason: "shopper" },
      });
      if (isGraphQlErrorResult(done)) throw new Error(`${done.errorCode}: ${done.message}`);
      return done;
    });
  }

  private async quoteFor(
    ctx: RequestContext,
    order: Pick<Order, "id" | "state">,
    { lines }: OwnCancellation,
  ): Promise<CancellationQuote | Refused> {
    const cancellable = await this.cancellable(ctx, order);
    const refused = (reason: CancellationRefusal): Refused => ({ refused: reason, cancellable });
    if (changing.includes(order.state)) return refused("ORDER_CHANGING");
    const there: { id: number; quantity: number }[] = await this.connection
      .getRepository(ctx, OrderLine)
      .query(`SELECT id, quantity FROM order_line WHERE "orderId" = $1`, [order.id]);
    const pieces: Pieces[] = [];
    const named = new Set<string>();
    for (const { orderLineId, keep } of lines) {
      const line = there.find(({ id }) => idsAreEqual(id, orderLineId));
      const most = cancellable.find((one) => idsAreEqual(one.orderLineId, orderLineId));
      const quantity = (line?.quantity ?? 0) - keep;
      if (!line || keep < 0 || named.has(String(line.id))) return refused("PIECES_CHANGED");
      named.add(String(line.id));
      if (quantity === 0) continue;
      if (quantity < 0 || quantity > (most?.quantity ?? 0)) return refused("PIECES_CHANGED");
      pieces.push({ orderLineId: line.id, quantity });
    }
    const money = this.modules.get(OrderMoney, { strict: false });
    const givenBack = pieces.length > 0 ? await money.givenBackFor(ctx, order.id, pieces) : 0;
    return { pieces, givenBack };
  }

  private shown(tx: RequestContext, id: ID): Promise<Order> {
    return this.orders.findOne(tx, id).then((order) => {
      if (!order) throw new Error(`Order ${id} is gone`);
      return order;
    });
  }

  /** The order of who asks: of the account that is signed in, or by the e-mail that it has. */
  private async own(
    ctx: RequestContext,
    { code, emailAddress }: OwnCancellation,
  ): Promise<Order | undefined> {
    const order = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder("o")
      .innerJoin("o.channels", "channel", "channel.id = :channel", { channel: ctx.channelId })
      .innerJoinAndSelect("o.customer", "customer")
      .leftJoinAndSelect("customer.user", "user")
      .where("o.code = :code AND o.orderPlacedAt IS NOT NULL", { code: tidyOrderCode(code) })
      .getOne();
    const user = order?.customer?.user?.id;
    if (order && user && ctx.activeUserId && idsAreEqual(user, ctx.activeUserId)) return order;
    const email = emailAddress?.trim().toLowerCase();
    return email && order?.customer?.emailAddress.toLowerCase() === email ? order : undefined;
  }
}
