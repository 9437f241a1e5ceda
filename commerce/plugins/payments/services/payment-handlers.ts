import { Injectable } from "@nestjs/common";
import { PaymentMethod, type RequestContext, TransactionalConnection } from "@vendure/core";

/** Who moves the money of a payment method: its handler's code names it. */
@Injectable()
export class PaymentHandlers {
  constructor(private readonly connection: TransactionalConnection) {}

  /** The handler of a method; undefined for a method that is gone. */
  async of(ctx: RequestContext, method: string): Promise<string | undefined> {
    const known = await this.methods(ctx).findOneBy({ code: method });
    return known?.handler.code;
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
