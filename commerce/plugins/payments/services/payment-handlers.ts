import { Injectable } from "@nestjs/common";
import {
  type ID,
  type Payment,
  PaymentMethod,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { PaymentOperation } from "../entities/payment-operation.entity";

/** Who moves the money of a payment method: its handler's code names it. */
@Injectable()
export class PaymentHandlers {
  constructor(private readonly connection: TransactionalConnection) {}

  /** The handler of a method; undefined for a method that is gone. */
  async of(ctx: RequestContext, method: string): Promise<string | undefined> {
    const known = await this.methods(ctx).findOneBy({ code: method });
    return known?.handler.code;
  }

  /**
   * Who moves a payment's money. It is who authorised it, whatever became of its method since. A
   * method that is not set up stands for itself.
   */
  async providerOf(ctx: RequestContext, orderId: ID, payment: Payment): Promise<string> {
    const { method, transactionId: authorisation } = payment;
    const asked = authorisation
      ? await this.connection
          .getRepository(ctx, PaymentOperation)
          .findOneBy({ orderId, authorisation, kind: "authorise" })
      : null;
    return asked?.provider ?? (await this.of(ctx, method)) ?? method;
  }

  /** The handler of the method with this id. */
  async ofMethod(ctx: RequestContext, id: ID): Promise<string | undefined> {
    return (await this.methods(ctx).findOneBy({ id }))?.handler.code;
  }

  /** The codes of all methods with this handler. */
  async methodsWith(ctx: RequestContext, handlerCode: string): Promise<string[]> {
    const all = await this.methods(ctx).find();
    return all.filter(({ handler }) => handler.code === handlerCode).map(({ code }) => code);
  }

  private methods(ctx: RequestContext) {
    return this.connection.getRepository(ctx, PaymentMethod);
  }
}
