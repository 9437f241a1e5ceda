import { Injectable } from "@nestjs/common";
import {
  type ID,
  type Payment,
  PaymentMethod,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { providerEnteredWith } from "../entered-by-hand";
import { PaymentAttempt } from "../entities/payment-attempt.entity";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { meansOfPayment } from "../means";
import { payInStoreHandler } from "../pay-in-store.handler";

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
   * Who moves a payment's money. It is who took or authorised it, as was written down then, whatever
   * became of its method since. A method that is not set up stands for itself.
   */
  async providerOf(ctx: RequestContext, orderId: ID, payment: Payment): Promise<string> {
    const entered = providerEnteredWith(payment);
    if (entered) return entered;
    if (meansOfPayment(payment) === "atStore") return payInStoreHandler.code;
    const { method, transactionId: authorisation } = payment;
    const asked = authorisation
      ? await this.connection
          .getRepository(ctx, PaymentOperation)
          .findOneBy({ orderId, authorisation, kind: "authorise" })
      : null;
    if (asked) return asked.provider;
    const attempt = authorisation
      ? await this.connection
          .getRepository(ctx, PaymentAttempt)
          .findOneBy({ orderId, paidAs: authorisation })
      : null;
    return attempt?.provider ?? (await this.of(ctx, method)) ?? method;
  }

  /** The handler of the method with this id. */
  async ofMethod(ctx: RequestContext, id: ID): Promise<string | undefined> {
    return (await this.methods(ctx).findOneBy({ id }))?.handler.code;
  }

  private methods(ctx: RequestContext) {
    return this.connection.getRepository(ctx, PaymentMethod);
  }
}
