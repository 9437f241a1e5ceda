import { Injectable } from "@nestjs/common";
import { type ID, Payment, type RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import { meansOfPayment } from "../means";
import { payInStoreHandler } from "../pay-in-store.handler";
import { PaymentHandlers } from "./payment-handlers";

/** Knows which payments are made at a counter: their provider is the person at the counter. */
@Injectable()
export class CounterPayments {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly handlers: PaymentHandlers,
  ) {}

  /** Payments that a counter is still to take, by the id of their order, in one statement. */
  async openOrders(
    ctx: RequestContext,
    orderIds: readonly ID[],
  ): Promise<Map<string, ReadonlySet<string>>> {
    if (orderIds.length === 0) return new Map();
    const payments = await this.connection.getRepository(ctx, Payment).find({
      where: { order: { id: In([...orderIds]) }, state: "Authorized" },
      loadRelationIds: { relations: ["order"], disableMixedMap: true },
    });
    const open = new Map<string, Set<string>>();
    for (const payment of payments) {
      if (meansOfPayment(payment) !== "atStore") continue;
      const { id, order } = payment;
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
