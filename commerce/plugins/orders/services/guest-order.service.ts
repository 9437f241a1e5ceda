import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  ChannelService,
  Customer,
  EventBus,
  LoginEvent,
  Order,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { OrderLock } from "../../../contracts/order-lock";

/**
 * Makes a new customer for each guest checkout. So a person who types an e-mail neither sees nor
 * changes the data of its owner. The order belongs to the account with that e-mail, because an
 * account's e-mail is proven.
 */
@Injectable()
export class GuestOrderService implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly channels: ChannelService,
    private readonly events: EventBus,
    private readonly locks: OrderLock,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "orders-hand-over-guest-orders",
      event: LoginEvent,
      // Before the session opens, so that the account's first page has them.
      handler: async ({ ctx, user }) => {
        if (ctx.apiType === "shop" && user.verified) await this.handOver(ctx, user.identifier);
      },
    });
  }

  /** The account that has a guest's e-mail and has proven it, known in the order's channel. */
  async accountFor(ctx: RequestContext, guest: Customer): Promise<Customer | undefined> {
    const account = await this.connection
      .getRepository(ctx, Customer)
      .createQueryBuilder("customer")
      .innerJoinAndSelect("customer.user", "user", "user.verified AND user.deletedAt IS NULL")
      .where("LOWER(customer.emailAddress) = :email AND customer.deletedAt IS NULL", {
        email: guest.emailAddress.toLowerCase(),
      })
      .getOne();
    if (!account) return undefined;
    if (String(account.id) !== String(guest.id))
      await this.channels.assignToChannels(ctx, Customer, account.id, [ctx.channelId]);
    return account;
  }

  /** What another request reads of them now, with their guest, it would write again later. */
  private async lockOrdersOf(ctx: RequestContext, guests: Customer[]): Promise<void> {
    const placed = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder("o")
      .select("o.id")
      .where(`o.customerId IN (:...ids) AND o.orderPlacedAt IS NOT NULL`, {
        ids: guests.map(({ id }) => id),
      })
      .getMany();
    await this.locks.holdAll(
      ctx,
      placed.map(({ id }) => id),
    );
  }

  /** Gives an account what was ordered with its e-mail before; guests without orders go. */
  private async handOver(ctx: RequestContext, emailAddress: string): Promise<void> {
    const guests = await this.connection
      .getRepository(ctx, Customer)
      .createQueryBuilder("customer")
      .innerJoin("customer.orders", "o", "o.orderPlacedAt IS NOT NULL")
      .where("LOWER(customer.emailAddress) = :email AND customer.user IS NULL", {
        email: emailAddress.toLowerCase(),
      })
      .getMany();
    const [first] = guests;
    const account = first && (await this.accountFor(ctx, first));
    if (!account) return;
    await this.lockOrdersOf(ctx, guests);
    for (const { id } of guests)
      await this.connection
        .getRepository(ctx, Order)
        .createQueryBuilder()
        .update()
        .set({ customer: { id: account.id } })
        .where(`"customerId" = :id AND "orderPlacedAt" IS NOT NULL`, { id })
        .execute();
    await this.connection
      .getRepository(ctx, Customer)
      .createQueryBuilder()
      .update()
      .set({ deletedAt: new Date() })
      .where(
        `id IN (:...ids) AND NOT EXISTS (SELECT 1 FROM "order" o WHERE o."customerId" = customer.id)`,
        { ids: guests.map(({ id }) => id) },
      )
      .execute();
  }
}
