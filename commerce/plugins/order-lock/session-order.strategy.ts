import {
  DefaultActiveOrderStrategy,
  type ID,
  type Injector,
  InternalServerError,
  idsAreEqual,
  Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { checkMarket, isOutsideMarkets } from "./only-in-markets";
import { lockCustomer, sessionOrder } from "./shopper-rows";
import { StatementTexts } from "./statement-texts";

/**
 * A session has one cart, whichever engine is asked and however many requests are the first.
 * Vendure's own strategy believes what its process remembers of the session (five minutes long). It
 * gives two first requests a cart each, of which the session then keeps one.
 */
export class SessionOrderStrategy extends DefaultActiveOrderStrategy {
  private database!: TransactionalConnection;
  private service!: OrderService;
  private readonly texts = new StatementTexts();

  override async init(injector: Injector): Promise<void> {
    await super.init(injector);
    this.database = injector.get(TransactionalConnection);
    this.service = injector.get(OrderService);
  }

  override async determineActiveOrder(ctx: RequestContext): Promise<Order | undefined> {
    if (!ctx.session) throw new InternalServerError("error.no-active-session");
    if (isOutsideMarkets(ctx)) return undefined;
    const known = ctx.session.activeOrderId;
    const order = known ? await this.open(ctx, known) : undefined;
    return order ?? this.ofSession(ctx, known);
  }

  /** Under the session's lock, and the customer's, who may be at another device. */
  override async createActiveOrder(ctx: RequestContext): Promise<Order> {
    checkMarket(ctx);
    const current = await this.lockShopper(ctx);
    return (
      (await this.openOf(ctx, current, undefined)) ??
      (await this.service.create(ctx, ctx.activeUserId))
    );
  }

  /** The cart that the database has for the session or its user. */
  private async ofSession(ctx: RequestContext, known: ID | undefined) {
    return this.openOf(ctx, await sessionOrder(this.database, ctx, ""), known);
  }

  private async openOf(ctx: RequestContext, current: ID | undefined, known: ID | undefined) {
    const order =
      current && !idsAreEqual(current, known) ? await this.open(ctx, current) : undefined;
    if (order || !ctx.activeUserId) return order;
    return this.service.getActiveOrderForUser(ctx, ctx.activeUserId);
  }

  private async open(ctx: RequestContext, id: ID): Promise<Order | undefined> {
    const query = this.database
      .getRepository(ctx, Order)
      .createQueryBuilder("order")
      .innerJoin("order.channels", "channel", "channel.id = :channel", { channel: ctx.channelId })
      .where("order.id = :id AND order.active", { id });
    this.texts.reuse(query, "open");
    return (await query.getOne()) ?? undefined;
  }

  /** @returns the order that the session has now. */
  private async lockShopper(ctx: RequestContext): Promise<ID | undefined> {
    const current = await sessionOrder(this.database, ctx, "FOR NO KEY UPDATE");
    if (ctx.activeUserId) await lockCustomer(this.database, ctx, ctx.activeUserId);
    return current;
  }
}
