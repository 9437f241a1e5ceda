import { Injectable } from "@nestjs/common";
import {
  AuthService,
  Customer,
  CustomerService,
  isGraphQlErrorResult,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { purposes } from "../../../contracts/consent";
import { LedgerService } from "./ledger.service";

/**
 * Ends an account. Who it was is overwritten; orders stay, with the name and address that they were
 * sent to, because tax and consumer law make a shop keep them.
 */
@Injectable()
export class AccountEndService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly customers: CustomerService,
    private readonly auth: AuthService,
    private readonly ledger: LedgerService,
  ) {}

  /** Whether it was done; not with a wrong password. */
  async end(ctx: RequestContext, password: string): Promise<boolean> {
    const userId = ctx.activeUserId;
    const customer = userId && (await this.customers.findOneByUserId(ctx, userId, false));
    if (!customer || !userId) return false;
    const checked = await this.auth.verifyUserPassword(ctx, userId, password);
    if (isGraphQlErrorResult(checked)) return false;
    const occasion = {
      source: "account" as const,
      language: ctx.languageCode,
      customerId: customer.id,
    };
    for (const subject of await this.ledger.subjectsOf(customer.id))
      await this.ledger.decide(
        ctx,
        subject,
        purposes.map((purpose) => ({ purpose, granted: false })),
        occasion,
      );
    await this.forget(ctx, customer, userId);
    await this.customers.softDelete(ctx, customer.id);
    return true;
  }

  private async forget(ctx: RequestContext, { id }: Customer, userId: Customer["id"]) {
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
    await run(`UPDATE "user" SET identifier = $2 WHERE id = $1`, [userId, nobody]);
    await run(
      `UPDATE authentication_method SET identifier = $2, "passwordHash" = '' WHERE "userId" = $1`,
      [userId, nobody],
    );
  }
}
