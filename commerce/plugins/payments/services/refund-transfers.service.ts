import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  assertOrderIsInChannel,
  type ID,
  Order,
  OrderService,
  Refund,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { OrderLock } from "../../../contracts/order-lock";
import { refundIn } from "../../../database/states-sql";
import { replaceMethod } from "../../../vendure/replace-method";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { PaymentPorts } from "../payment-ports";
import { OperationsService } from "./operations.service";
import { RecorderService } from "./recorder.service";

type SettleRefund = OrderService["settleRefund"];

/** Money that a person gives back by transfer: a task until they say so, with the bank's reference. */
@Injectable()
export class RefundTransfers implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly ports: PaymentPorts,
    private readonly operations: OperationsService,
    private readonly recorder: RecorderService,
  ) {}

  /** Vendure's own mutation, and the button of its dashboard, confirm a transfer. */
  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.orders,
      "settleRefund",
      (settle) => (ctx, input) =>
        this.connection.withTransaction(ctx, (tx) => this.settle(tx, input, settle)),
    );
  }

  /** What waits in a channel, oldest first, at most 100. */
  waiting(ctx: RequestContext): Promise<PaymentOperation[]> {
    return this.connection
      .getRepository(ctx, PaymentOperation)
      .createQueryBuilder("p")
      .where(`p.kind = 'refund' AND p.state = 'due' AND p."refundId" IS NOT NULL`)
      .andWhere("p.provider NOT IN (:...served)", { served: this.ports.served })
      .andWhere(
        `EXISTS (SELECT 1 FROM order_channels_channel c
           WHERE c."orderId" = p."orderId" AND c."channelId" = :channelId)`,
        { channelId: ctx.channelId },
      )
      .orderBy("p.id")
      .limit(100)
      .getMany();
  }

  /** Gives the pending refunds of an order, which is locked, the task that they lack. */
  async adopt(tx: RequestContext, orderId: ID): Promise<void> {
    const order = await this.connection
      .getRepository(tx, Order)
      .findOneOrFail({ where: { id: orderId }, loadEagerRelations: false });
    const lacking: { id: ID }[] = await this.connection
      .getRepository(tx, Refund)
      .query(`SELECT r.id ${withoutTask} AND p."orderId" = $1 ORDER BY r.id`, [orderId]);
    for (const refund of lacking) await this.operations.adopt(tx, order, refund);
  }

  private async settle(
    tx: RequestContext,
    input: Parameters<SettleRefund>[1],
    byVendure: SettleRefund,
  ): ReturnType<SettleRefund> {
    const { payment } = await this.connection.getEntityOrThrow(tx, Refund, input.id, {
      relations: ["payment", "payment.order"],
    });
    const orderId = payment.order.id;
    await assertOrderIsInChannel(tx, this.connection, orderId, "Refund", input.id);
    await this.locks.hold(tx, orderId);
    await this.adopt(tx, orderId);
    const operation = await this.connection
      .getRepository(tx, PaymentOperation)
      .findOneBy({ refundId: input.id, kind: "refund" });
    const method = operation && this.ports.methodOf(operation.provider);
    if (method === "in-store") throw new UserInputError("error.refund-waits-at-a-counter");
    if (!operation || method !== "transfer") return byVendure(tx, input);
    const reference = input.transactionId.trim();
    if (!reference) throw new UserInputError("error.transfer-without-reference");
    const before = await this.refund(tx, input.id);
    if (before.state === "Settled" && isRepeated(before, tx, reference)) return before;
    if (before.state === "Settled")
      throw new UserInputError("error.refund-is-settled", { reference: before.transactionId });
    await this.recorder.record(tx, operation, { reference, settledBy: tx.activeUserId });
    return this.refund(tx, input.id);
  }

  private refund(tx: RequestContext, id: ID): Promise<Refund> {
    return this.connection.getRepository(tx, Refund).findOneByOrFail({ id });
  }
}

/** Pending refunds that no one has to do: a condition may follow. */
export const withoutTask = `FROM refund r JOIN payment p ON p.id = r."paymentId"
  WHERE r.state ${refundIn("Pending")} AND r.total > 0 AND NOT EXISTS (SELECT 1 FROM payment_operation t
    WHERE t."orderId" = p."orderId" AND t."refundId" = r.id)`;

/** The same person's same word is only repeated. Anybody else learns that it is done. */
function isRepeated({ transactionId, metadata }: Refund, tx: RequestContext, reference: string) {
  return transactionId === reference && String(metadata?.settledBy) === String(tx.activeUserId);
}
