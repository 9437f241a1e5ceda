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
    await this.forget(ctx, customer, userId);
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

  private async forget(ctx: RequestContext, { id, emailAddress }: Customer, userId: ID) {
    const nobody = `deleted-${id}@deleted.invalid`;
    const customers = this.connection.getRepository(ctx, Customer);
    const run = (sql: string, values: unknown[]) => customers.query(sql, values);
    await run(`DELETE FROM address WHERE "customerId" = $1`, [id]);
    await run(`DELETE FROM history_entry WHERE "customerId" = $1`, [id]);
    await run(
      `UPDATE customer SET title = NULL, "firstName" = '', "lastName" = '', "phoneNumber" = NULL,
         "emailAddress" = $2 WHERE id = $1`,
      [id, nobody],
    );
    // What was never ordered is no contract: a cart has no address to keep.
    await run(
      `UPDATE "order" SET "shippingAddress" = '{}', "billingAddress" = '{}'
       WHERE "customerId" = $1 AND "orderPlacedAt" IS NULL`,
      [id],
    );
    await run(`UPDATE "user" SET identifier = $2 WHERE id = $1`, [userId, nobody]);
    await run(
      `UPDATE authentication_method SET identifier = $2, "passwordHash" = '',
         "verificationToken" = NULL, "passwordResetToken" = NULL, "identifierChangeToken" = NULL,
         "pendingIdentifier" = NULL WHERE "userId" = $1`,
      [userId, nobody],
    );
    // Letters that are under way, and those that an older release left in the job queue's log.
    await run(`DELETE FROM outbox_message WHERE data->>'to' = $1`, [emailAddress]);
    await run(`DELETE FROM job_record WHERE "isSettled" AND strpos(data, $1) > 0`, [emailAddress]);
  }
}
