import { Injectable } from "@nestjs/common";
import {
  AuthService,
  Customer,
  CustomerService,
  type ID,
  isGraphQlErrorResult,
  Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { purposes } from "../../../../contracts/consent";
import { OrderLock } from "../../../contracts/order-lock";
import { forgetPerson } from "./forget-person";
import { LedgerService } from "./ledger.service";

/**
 * Ends an account. Who it was is overwritten. Orders stay, with the name and address that they were
 * sent to. Tax and consumer law make a shop keep them.
 */
@Injectable()
export class AccountEndService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly customers: CustomerService,
    private readonly auth: AuthService,
    private readonly ledger: LedgerService,
    private readonly locks: OrderLock,
    private readonly orders: OrderService,
  ) {}

  /** Whether it was done; not with a wrong password. `subjects`: what else is this person's. */
  async end(ctx: RequestContext, password: string, subjects: string[]): Promise<boolean> {
    const userId = ctx.activeUserId;
    const customer = userId && (await this.customers.findOneByUserId(ctx, userId, false));
    if (!customer || !userId) return false;
    const checked = await this.auth.verifyUserPassword(ctx, userId, password);
    if (isGraphQlErrorResult(checked)) return false;
    await this.leavePayment(ctx, customer.id);
    await this.takeBackAll(ctx, customer.id, subjects);
    const customers = this.connection.getRepository(ctx, Customer);
    await forgetPerson((query, values) => customers.query(query, values), customer, userId);
    await this.customers.softDelete(ctx, customer.id);
    return true;
  }

  /**
   * An order that is being paid elsewhere is placed before this, with its address, or not any more.
   * In the second case its stock is free again.
   */
  private async leavePayment(ctx: RequestContext, customerId: ID): Promise<void> {
    const open = await this.connection
      .getRepository(ctx, Order)
      .find({ select: { id: true }, where: { customer: { id: customerId }, active: true } });
    const locked = await this.locks.holdAll(
      ctx,
      open.map(({ id }) => id),
    );
    for (const { id, state } of locked) {
      if (state !== "ArrangingPayment") continue;
      const result = await this.orders.transitionToState(ctx, id, "AddingItems");
      if (isGraphQlErrorResult(result)) throw new Error(result.transitionError);
    }
  }

  private async takeBackAll(ctx: RequestContext, customerId: ID, others: string[]): Promise<void> {
    const occasion = { source: "account" as const, language: ctx.languageCode, customerId };
    const subjects = new Set([...(await this.ledger.subjectsOf(customerId)), ...others]);
    await this.ledger.takeBack(ctx, [...subjects], purposes, occasion);
  }
}
