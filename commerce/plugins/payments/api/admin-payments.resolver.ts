import { randomUUID } from "node:crypto";
import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import type { Type } from "@vendure/common/lib/shared-types";
import {
  Allow,
  assertOrderIsInChannel,
  Ctx,
  EventBus,
  type ID,
  Permission,
  RequestContext,
  Transaction,
  TransactionalConnection,
} from "@vendure/core";
import { PaymentAttempt } from "../entities/payment-attempt.entity";
import { PaymentDispute } from "../entities/payment-dispute.entity";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { OperationsDue } from "../operations-due.event";

/** Lets people see what a payment provider is asked for, and send again what it refused. */
@Resolver()
export class AdminPaymentsResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
  ) {}

  @Query()
  @Allow(Permission.ReadOrder)
  paymentOperations(
    @Ctx() ctx: RequestContext,
    @Args() { state }: { state?: string | null },
  ): Promise<PaymentOperation[]> {
    return this.newest(ctx, PaymentOperation, state);
  }

  @Query()
  @Allow(Permission.ReadOrder)
  paymentAttempts(
    @Ctx() ctx: RequestContext,
    @Args() { state }: { state?: string | null },
  ): Promise<PaymentAttempt[]> {
    return this.newest(ctx, PaymentAttempt, state);
  }

  @Query()
  @Allow(Permission.ReadOrder)
  paymentDisputes(
    @Ctx() ctx: RequestContext,
    @Args() { state }: { state?: string | null },
  ): Promise<PaymentDispute[]> {
    return this.newest(ctx, PaymentDispute, state);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder)
  async retryPaymentOperation(
    @Ctx() ctx: RequestContext,
    @Args() { id }: { id: ID },
  ): Promise<PaymentOperation> {
    const repository = this.connection.getRepository(ctx, PaymentOperation);
    const { orderId } = await this.connection.getEntityOrThrow(ctx, PaymentOperation, id);
    await assertOrderIsInChannel(ctx, this.connection, orderId, "Payment", id);
    // With the old key the provider would only say again what it said before.
    const anew = { state: "due", key: randomUUID(), attempts: 0, error: null } as const;
    await repository.update({ id, state: "failed" }, { ...anew, nextAt: new Date() });
    await this.events.publish(new OperationsDue(ctx));
    return this.connection.getEntityOrThrow(ctx, PaymentOperation, id);
  }

  /** Of the orders of a channel. */
  private newest<Row extends PaymentOperation | PaymentAttempt | PaymentDispute>(
    ctx: RequestContext,
    kind: Type<Row>,
    state: string | null | undefined,
  ): Promise<Row[]> {
    const query = this.connection
      .getRepository(ctx, kind)
      .createQueryBuilder("p")
      .where(
        `EXISTS (SELECT 1 FROM order_channels_channel c
           WHERE c."orderId" = p."orderId" AND c."channelId" = :channelId)`,
        { channelId: ctx.channelId },
      );
    if (state) query.andWhere("p.state = :state", { state });
    return query.orderBy("p.id", "DESC").limit(100).getMany();
  }
}
