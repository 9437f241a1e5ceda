import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  EventBus,
  type ID,
  isGraphQlErrorResult,
  Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { withCurrency } from "../../../contracts/currency-context";
import { OrderLock } from "../../../contracts/order-lock";
import {
  type CounterReceipt,
  type GoodsGoing,
  type GoodsNotKept,
  OrderMoney,
  type Pieces,
  type ReceiptFigures,
} from "../../../contracts/order-money";
import { PiecesCancelled } from "../../../contracts/pieces-cancelled";
import { replaceMethod } from "../../../vendure/replace-method";
import { sumOf, takenFrom, tooMuch, toTake } from "../amounts";
import { type CancelledPart, partsOf } from "../cancelled-parts";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { stillToGo, withoutPieces } from "../order-value";
import { payInStoreHandler } from "../pay-in-store.handler";
import { receiptFigures } from "../receipt-figures";
import { CounterPayments } from "./counter-payments.service";
import { FeesService } from "./fees.service";
import { type Cause, OperationsService } from "./operations.service";
import { OrderBooksService } from "./order-books.service";
import { RecorderService } from "./recorder.service";

type CancelOrder = OrderService["cancelOrder"];

/** A cause, and how much less the order costs by it. */
type WorthOf = Cause & Partial<Pick<CancelledPart, "worth">>;

/** Moves an order's money by what happens to its goods, in amounts. */
@Injectable()
export class OrderMoneyService extends OrderMoney implements OnApplicationBootstrap {
  private cancelOrder: CancelOrder;

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly locks: OrderLock,
    private readonly orders: OrderService,
    private readonly books: OrderBooksService,
    private readonly operations: OperationsService,
    private readonly fees: FeesService,
    private readonly recorder: RecorderService,
    private readonly counter: CounterPayments,
    private readonly events: EventBus,
  ) {
    super();
    this.cancelOrder = orders.cancelOrder.bind(orders);
  }

  /** Gives the money back with every cancellation, from the dashboard or from a plugin. */
  onApplicationBootstrap(): void {
    replaceMethod(this, this.orders, "cancelOrder", (cancel) => {
      this.cancelOrder = cancel;
      return (ctx, input) =>
        this.connection.withTransaction(ctx, async (tx) => {
          const pieces = input.lines ?? undefined;
          await this.lock(tx, input.orderId);
          const parts = await this.partsOf(tx, input.orderId, pieces);
          const result = await this.cancelWith(tx, input, causesOf(parts, pieces === undefined));
          if (isGraphQlErrorResult(result)) return result;
          for (const part of parts)
            await this.events.publish(
              new PiecesCancelled(tx, input.orderId, part.pieces, part.reason),
            );
          return result;
        });
    });
  }

  async valueOf(ctx: RequestContext, orderId: ID, pieces: readonly Pieces[]): Promise<number> {
    const books = await this.books.read(ctx, orderId);
    return withCurrency(books.order.currencyCode, () => toTake(books, pieces));
  }

  async receiptOf(
    ctx: RequestContext,
    orderId: ID,
    pieces: readonly Pieces[],
  ): Promise<ReceiptFigures> {
    const { order, value } = await this.books.read(ctx, orderId);
    return withCurrency(order.currencyCode, () => receiptFigures(value, pieces));
  }

  async worthOf(ctx: RequestContext, orderId: ID, pieces: readonly Pieces[]): Promise<number> {
    const { order, value } = await this.books.read(ctx, orderId);
    return withCurrency(
      order.currencyCode,
      () => stillToGo(value) - stillToGo(withoutPieces(value, pieces)),
    );
  }

  async givenBackFor(ctx: RequestContext, orderId: ID, pieces: readonly Pieces[]): Promise<number> {
    const books = await this.books.read(ctx, orderId, pieces);
    return withCurrency(books.order.currencyCode, () => {
      const { toRelease, toRefund } = tooMuch(books);
      return toRelease + toRefund;
    });
  }

  async dueAtCounter(
    ctx: RequestContext,
    goings: readonly { orderId: ID; pieces: readonly Pieces[] }[],
    without: readonly Pieces[] = [],
  ): Promise<number[]> {
    const open = await this.counter.openOrders(
      ctx,
      goings.map(({ orderId }) => orderId),
    );
    if (open.size === 0) return goings.map(() => 0);
    const books = await this.books.readAll(ctx, [...open.keys()], without);
    return goings.map(({ orderId, pieces }) => {
      const own = books.get(String(orderId));
      const byHand = open.get(String(orderId));
      if (!own || !byHand) return 0;
      const amount = withCurrency(own.order.currencyCode, () => toTake(own, pieces));
      return takenFrom(own.open, amount, byHand);
    });
  }

  async paidOut(tx: RequestContext, movementId: ID, receipt: CounterReceipt): Promise<void> {
    const operation = await this.connection
      .getRepository(tx, PaymentOperation)
      .findOneByOrFail({ id: movementId, kind: "refund", provider: payInStoreHandler.code });
    await this.lock(tx, operation.orderId);
    await this.recorder.record(tx, operation, { receipt });
  }

  async take(tx: RequestContext, going: GoodsGoing): Promise<number> {
    const { orderId, pieces, pickupId, receipt } = going;
    const { currencyCode } = await this.lock(tx, orderId);
    return withCurrency(currencyCode, async () => {
      await this.giveBack(tx, orderId);
      const books = await this.books.read(tx, orderId);
      const amount = toTake(books, pieces);
      await this.operations.capture(tx, books, amount, { pickupId, pieces, receipt });
      return amount;
    });
  }

  async cancel(tx: RequestContext, goods: GoodsNotKept): Promise<void> {
    const { orderId, pieces, note, reason, pickupId, payOutAt } = goods;
    const input = { orderId, lines: [...pieces], reason: note };
    const result = await this.cancelWith(tx, input, [{ reason, pickupId, pieces, payOutAt }]);
    if (isGraphQlErrorResult(result)) throw new Error(`${result.errorCode}: ${result.message}`);
  }

  /** Gives back all that is paid or reserved for an order that is not going to be placed. */
  async letGo(tx: RequestContext, orderId: ID): Promise<void> {
    await this.lock(tx, orderId);
    const books = await this.books.read(tx, orderId);
    const cause: Cause = { reason: "not-placed" };
    await this.operations.release(tx, books, sumOf(books.open), cause);
    await this.operations.refund(tx, books, books.paidForGoods, cause);
  }

  /** Gives back what lies on a placed order beyond what it costs, whatever left it there. */
  async settleUp(tx: RequestContext, orderId: ID): Promise<void> {
    const { currencyCode } = await this.lock(tx, orderId);
    await withCurrency(currencyCode, () => this.giveBack(tx, orderId));
  }

  private async cancelWith(
    tx: RequestContext,
    input: Parameters<CancelOrder>[1],
    causes: readonly WorthOf[],
  ): ReturnType<CancelOrder> {
    const { currencyCode } = await this.lock(tx, input.orderId);
    return withCurrency(currencyCode, async () => {
      const result = await this.cancelOrder(tx, input);
      await this.fees.dropUnused(tx, input.orderId);
      await this.giveBack(tx, input.orderId, causes);
      if (isGraphQlErrorResult(result)) return result;
      return (await this.orders.findOne(tx, input.orderId)) ?? result;
    });
  }

  /**
   * What is reserved beyond what is still to go is released, what is paid beyond it refunded. Of
   * several causes each has its own refund, and the first also what is beyond their worth.
   */
  private async giveBack(
    tx: RequestContext,
    orderId: ID,
    [cause = { reason: "cancelled" }, ...others]: readonly WorthOf[] = [],
  ): Promise<void> {
    const books = await this.books.read(tx, orderId);
    const { toRelease, toRefund } = tooMuch(books);
    await this.operations.release(tx, books, toRelease, cause);
    let left = toRefund;
    const shares = others.map((other) => {
      const share = Math.min(left, other.worth ?? 0);
      left -= share;
      return { cause: other, share };
    });
    await this.operations.refund(tx, books, left, cause);
    for (const { cause: other, share } of shares)
      await this.operations.refund(tx, await this.books.read(tx, orderId), share, other);
  }

  private async partsOf(tx: RequestContext, orderId: ID, pieces?: readonly Pieces[]) {
    const { order, value } = await this.books.read(tx, orderId);
    const all = value.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
    return withCurrency(order.currencyCode, () => partsOf(value, pieces ?? all));
  }

  private async lock(tx: RequestContext, orderId: ID): Promise<Order> {
    await this.locks.hold(tx, orderId);
    return this.connection
      .getRepository(tx, Order)
      .findOneOrFail({ where: { id: orderId }, loadEagerRelations: false });
  }
}

/** Of a whole order that is cancelled for one reason no letter has to name the pieces. */
function causesOf(parts: readonly CancelledPart[], isWhole: boolean): readonly WorthOf[] {
  const [only, ...more] = parts;
  return isWhole && only && more.length === 0 ? [{ reason: only.reason }] : parts;
}
