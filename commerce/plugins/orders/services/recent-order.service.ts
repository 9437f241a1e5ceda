import { Injectable } from "@nestjs/common";
import { Order, type RequestContext, TransactionalConnection } from "@vendure/core";
import { orderIn } from "../../../database/states-sql";
import { guestAccessMs } from "../guest-access";

/** Finds the order that a shopper has just placed, for shoppers who lost the answer to it. */
@Injectable()
export class RecentOrderService {
  constructor(private readonly connection: TransactionalConnection) {}

  /** The last order of the session or of the account that is signed in, within two hours. */
  async find(ctx: RequestContext): Promise<Order | undefined> {
    if (!ctx.session) return undefined;
    const found = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder("o")
      .innerJoin("o.channels", "channel", "channel.id = :channelId", { channelId: ctx.channelId })
      .leftJoin("o.customer", "customer")
      .where(`o.state NOT ${orderIn("Cancelled")} AND o.orderPlacedAt > :since`, {
        since: new Date(Date.now() - guestAccessMs),
      })
      .andWhere("(o.customFields.checkoutSession = :session OR customer.user = :user)", {
        session: String(ctx.session.id),
        user: ctx.activeUserId ?? null,
      })
      .orderBy("o.orderPlacedAt", "DESC")
      .getOne();
    return found ?? undefined;
  }
}
