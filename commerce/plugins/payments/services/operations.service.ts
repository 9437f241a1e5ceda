import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  type Order,
  Payment,
  Refund,
  RefundLine,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import type { MoneyReason } from "../../../../contracts/money";
import { MoneyToPayOut, MoneyToTransfer } from "../../../contracts/money-events";
import type { CounterReceipt, Pieces } from "../../../contracts/order-money";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { OperationsDue } from "../operations-due.event";
import type { OrderBooks } from "../order-books";
import { PaymentHandlers } from "./payment-handlers";
import { RecorderService } from "./recorder.service";

/** What an operation is for. */
export interface Cause {
  reason?: MoneyReason;
  pickupId?: ID | undefined;
  pieces?: readonly Pieces[];
  receipt?: CounterReceipt | undefined;
  payOutAt?: ID | undefined;
}

/**
 * Writes down what is to be done with an order's money, each as one row with its exact amount. A
 * payment of which only a part is meant is split: the part becomes a payment of its own.
 */
@Injectable()
export class OperationsService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly recorder: RecorderService,
    private readonly handlers: PaymentHandlers,
    private readonly events: EventBus,
  ) {}

  /** Takes an amount of what is authorised, the oldest first. */
  async capture(tx: RequestContext, books: OrderBooks, amount: number, cause: Cause) {
    for (const payment of await this.split(tx, books, amount, cause.receipt))
      await this.add(tx, books.order, payment, { kind: "capture", amount: payment.amount, cause });
  }

  /** Lifts the hold on an amount. */
  async release(tx: RequestContext, books: OrderBooks, amount: number, cause: Cause) {
    for (const payment of await this.split(tx, books, amount))
      await this.add(tx, books.order, payment, { kind: "void", amount: payment.amount, cause });
  }

  /** Gives back an amount of what was taken, of the same pickup's money first. */
  async refund(tx: RequestContext, books: OrderBooks, amount: number, cause: Cause) {
    const own = (pickupId: ID | null) => String(pickupId) === String(cause.pickupId);
    const sources = [
      ...books.taken.filter(({ pickupId }) => own(pickupId)),
      ...books.taken.filter(({ pickupId }) => !own(pickupId)),
    ];
    let due = amount;
    for (const { payment, left } of sources) {
      const part = Math.min(due, left);
      if (part <= 0) continue;
      const refund = await this.pendingRefund(tx, payment, part, cause);
      await this.add(tx, books.order, payment, { kind: "refund", amount: part, cause, refund });
      due -= part;
    }
  }

  /** The oldest open payments that make up an amount; the last of them is cut to fit. */
  private async split(
    tx: RequestContext,
    { open, order }: OrderBooks,
    amount: number,
    receipt?: Cause["receipt"],
  ): Promise<Payment[]> {
    const repository = this.connection.getRepository(tx, Payment);
    const parts: Payment[] = [];
    let due = amount;
    for (const payment of open) {
      if (due <= 0) break;
      const part = Math.min(due, payment.amount);
      due -= part;
      if (part < payment.amount)
        await repository.update(payment.id, { amount: payment.amount - part });
      const { method, transactionId, metadata } = payment;
      const whole = part === payment.amount ? payment : undefined;
      const split = whole ?? new Payment({ method, transactionId, state: "Authorized", order });
      Object.assign(split, { amount: part, metadata: { ...metadata, ...receipt } });
      parts.push(await repository.save(split));
    }
    return parts;
  }

  /** What an administrator gives back: the refund is there already, and gets its task. */
  async adopt(tx: RequestContext, order: Order, refund: Pick<Refund, "id">) {
    const { payment, total: amount } = await this.connection
      .getRepository(tx, Refund)
      .findOneOrFail({ where: { id: refund.id }, relations: { payment: true } });
    const lines = await this.connection
      .getRepository(tx, RefundLine)
      .findBy({ refundId: refund.id });
    const pieces = lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
    const cause: Cause = { reason: "manual", ...(pieces.length > 0 && { pieces }) };
    await this.add(tx, order, payment, { kind: "refund", amount, cause, refund });
  }

  private async pendingRefund(tx: RequestContext, payment: Payment, total: number, cause: Cause) {
    const refund = await this.connection.getRepository(tx, Refund).save(
      new Refund({
        payment,
        method: payment.method,
        total,
        reason: cause.reason ?? "",
        state: "Pending",
        metadata: {},
        items: 0,
        shipping: 0,
        adjustment: 0,
      }),
    );
    const lines = (cause.pieces ?? []).map(
      ({ orderLineId, quantity }) => new RefundLine({ refund, orderLineId, quantity }),
    );
    await this.connection.getRepository(tx, RefundLine).save(lines);
    return refund;
  }

  private async add(
    tx: RequestContext,
    order: Order,
    payment: Payment,
    what: {
      kind: "capture" | "void" | "refund";
      amount: number;
      cause: Cause;
      refund?: Pick<Refund, "id">;
    },
  ): Promise<void> {
    const { kind, amount, cause, refund } = what;
    const operation = await this.connection.getRepository(tx, PaymentOperation).save(
      new PaymentOperation({
        kind,
        amount,
        provider: await this.handlers.providerOf(tx, order.id, payment),
        orderId: order.id,
        paymentId: payment.id,
        refundId: refund?.id ?? null,
        pickupId: cause.pickupId ?? null,
        authorisation: payment.transactionId || null,
        currencyCode: order.currencyCode,
        reason: cause.reason ?? null,
        pieces: cause.pieces ? [...cause.pieces] : null,
        key: randomUUID(),
      }),
    );
    const moved = this.recorder.movedBy(operation);
    // A payment at a counter is final. A refund there, or by transfer, waits for a person.
    if (moved.method === "in-store" && kind !== "refund")
      await this.recorder.record(tx, operation, {});
    else if (moved.method === "in-store")
      await this.events.publish(new MoneyToPayOut(tx, moved, cause.payOutAt));
    else if (moved.method === "transfer" && kind === "refund")
      await this.events.publish(new MoneyToTransfer(tx, moved));
    // A provider is asked once this is committed.
    else await this.events.publish(new OperationsDue(tx));
  }
}
