import { Injectable } from "@nestjs/common";
import { type ID, Payment, type RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import { payInStoreHandler } from "../pay-in-store.handler";
import { PaymentHandlers } from "./payment-handlers";

/** Knows which payments are made at a counter: their provider is the person at the counter. */
@Injectable()
export class CounterPayments {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly handlers: PaymentHandlers,
  ) {}

  /** Payments that a counter is still to take, by the id of their order, in two statements. */
  async openOrders(
    ctx: RequestContext,
    orderIds: readonly ID[],
  ): Promise<Map<string, ReadonlySet<string>>> {
    if (orderIds.length === 0) return new Map();
    const atCounter = await this.handlers.methodsWith(ctx, payInStoreHandler.code);
    const payments = await this.connection.getRepository(ctx, Payment).find({
      where: {
        order: { id: In([...orderIds]) },
        state: "Authorized",
        method: In(atCounter),
      },
      loadRelationIds: { relations: ["order"], disableMixedMap: true },
    });
    const open = new Map<string, Set<string>>();
    for (const { id, order } of payments) {
      const key = String(order.id);
      open.set(key, (open.get(key) ?? new Set()).add(String(id)));
    }
    return open;
  }

  /** Whether what is paid by this method is paid at a counter. */
  async isAtCounter(ctx: RequestContext, method: string): Promise<boolean> {
    return (await this.handlers.of(ctx, method)) === payInStoreHandler.code;
  }
}
