import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  Order,
  Payment,
  PaymentStateTransitionEvent,
  Refund,
  RefundStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { PaymentStateMachine } from "@vendure/core/dist/service/helpers/payment-state-machine/payment-state-machine";
import { RefundStateMachine } from "@vendure/core/dist/service/helpers/refund-state-machine/refund-state-machine";
import { MoneyHeldReleased, type MoneyMoved, MoneyReturned } from "../../../contracts/money-events";
import type { CounterReceipt } from "../../../contracts/order-money";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { PaymentPorts } from "../payment-ports";
import { following, recording } from "../recording";

interface Done {
  reference?: string;
  receipt?: CounterReceipt;
  settledBy?: ID | undefined;
}

/** Writes into the order's books what was done, once, and tells who listens. */
@Injectable()
export class RecorderService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly payments: PaymentStateMachine,
    private readonly refunds: RefundStateMachine,
    private readonly events: EventBus,
    private readonly ports: PaymentPorts,
  ) {}

  /**
   * Runs under the order's lock. Nothing happens when another process recorded it before.
   * @param done the provider's name of what it did, or the bank's; what a counter noted of it; who
   * transferred it
   */
  async record(tx: RequestContext, operation: PaymentOperation, done: Done): Promise<void> {
    const { id, kind, orderId, paymentId } = operation;
    const { affected } = await this.connection
      .getRepository(tx, PaymentOperation)
      .update({ id, state: "due" }, { state: "done", doneAt: new Date(), error: null });
    // A checkout that was never recorded left nothing in the books.
    if (!affected || paymentId === null) return;
    const order = await this.connection
      .getRepository(tx, Order)
      .findOneOrFail({ where: { id: orderId }, loadEagerRelations: false });
    if (kind === "refund") await this.settleRefund(tx, order, operation, done);
    else await this.endPayment(tx, order, operation);
    if (kind === "refund")
      await this.events.publish(new MoneyReturned(tx, this.movedBy(operation)));
    if (kind === "void")
      await this.events.publish(new MoneyHeldReleased(tx, this.movedBy(operation)));
  }

  private async endPayment(tx: RequestContext, order: Order, operation: PaymentOperation) {
    const repository = this.connection.getRepository(tx, Payment);
    const payment = await repository.findOneByOrFail({ id: idOf(operation.paymentId) });
    const from = payment.state;
    const to = operation.kind === "capture" ? "Settled" : "Cancelled";
    recording.add(payment);
    const { finalize } = await this.payments.transition(tx, order, payment, to);
    await repository.save(payment, { reload: false });
    await this.events.publish(new PaymentStateTransitionEvent(from, to, tx, payment, order));
    await following(finalize);
  }

  private async settleRefund(
    tx: RequestContext,
    order: Order,
    operation: PaymentOperation,
    { reference, receipt, settledBy }: Done,
  ): Promise<void> {
    const repository = this.connection.getRepository(tx, Refund);
    const refund = await repository.findOneByOrFail({ id: idOf(operation.refundId) });
    const from = refund.state;
    refund.transactionId = reference ?? receipt?.reference ?? "";
    refund.metadata = { ...refund.metadata, ...receipt, ...(settledBy && { settledBy }) };
    recording.add(refund);
    const { finalize } = await this.refunds.transition(tx, order, refund, "Settled");
    await repository.save(refund, { reload: false });
    await finalize();
    await this.events.publish(new RefundStateTransitionEvent(from, "Settled", tx, refund, order));
  }

  /** What an operation moves, as events tell it. */
  movedBy(operation: PaymentOperation): MoneyMoved {
    const { id, orderId, pickupId, amount, currencyCode, reason, provider, pieces } = operation;
    return {
      id,
      orderId,
      pickupId: pickupId ?? undefined,
      amount,
      currencyCode,
      method: this.ports.methodOf(provider),
      reason: reason ?? "manual",
      lines: pieces ?? undefined,
    };
  }
}

function idOf(id: ID | null): ID {
  if (id === null) throw new Error("An operation without what it is about");
  return id;
}
