import { Injectable } from "@nestjs/common";
import {
  type ID,
  Payment,
  PaymentMethod,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { payInStoreHandler } from "../pay-in-store.handler";

/** Which payments are made at a counter: their provider is whoever stands there. */
@Injectable()
export class CounterPayments {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Payments that a counter is still to take, by the id of their order, in two statements. */
  async openOrders(
    ctx: RequestContext,
    orderIds: readonly ID[],
  ): Promise<Map<string, ReadonlySet<string>>> {
    if (orderIds.length === 0) return new Map();
    const atCounter = await this.methods(ctx);
    const payments = await this.connection.getRepository(ctx, Payment).find({
      where: {
        order: { id: In([...orderIds]) },
        state: "Authorized",
        method: In(atCounter.map(({ code }) => code)),
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
    return (await this.methods(ctx)).some(({ code }) => code === method);
  }

  private async methods(ctx: RequestContext): Promise<PaymentMethod[]> {
    const methods = await this.connection.getRepository(ctx, PaymentMethod).find();
    return methods.filter(({ handler }) => handler.code === payInStoreHandler.code);
  }
}
