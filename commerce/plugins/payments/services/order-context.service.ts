import { Injectable } from "@nestjs/common";
import {
  type ID,
  LanguageCode,
  Order,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from "@vendure/core";
import { withCurrency } from "../../../contracts/currency-context";
import { OrderLock } from "../../../contracts/order-lock";

/** Work on an order that no request asked for. */
@Injectable()
export class OrderContext {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly contexts: RequestContextService,
    private readonly locks: OrderLock,
  ) {}

  /** Runs work in a transaction of its own under the order's lock, in its channel and currency. */
  run<T>(orderId: ID, work: (tx: RequestContext) => Promise<T>): Promise<T> {
    return this.runIn("admin", orderId, work);
  }

  /** The same for what the shopper began: rules of shoppers hold, and their language. */
  runForShopper<T>(orderId: ID, work: (tx: RequestContext) => Promise<T>): Promise<T> {
    return this.runIn("shop", orderId, work);
  }

  private async runIn<T>(
    apiType: "admin" | "shop",
    orderId: ID,
    work: (tx: RequestContext) => Promise<T>,
  ): Promise<T> {
    const order = await this.connection.rawConnection
      .getRepository(Order)
      .findOne({ where: { id: orderId }, relations: { channels: true } });
    const channels = order?.channels ?? [];
    const channel = channels.find(({ code }) => code !== "__default_channel__") ?? channels[0];
    const ctx = await this.contexts.create({
      apiType,
      languageCode: languageOf(apiType, order),
      ...(channel && { channelOrToken: channel.token }),
    });
    // A cart that went into another at sign-in is gone; what was authorised for it is not.
    if (!order) return this.connection.withTransaction(ctx, work);
    return withCurrency(order.currencyCode, () => this.locks.run(ctx, orderId, work));
  }
}

function languageOf(apiType: "admin" | "shop", order: Order | null): LanguageCode {
  const spoken = order?.customFields.language as LanguageCode | null | undefined;
  return (apiType === "shop" && spoken) || LanguageCode.en;
}
