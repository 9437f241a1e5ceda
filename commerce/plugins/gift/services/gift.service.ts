import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  ActiveOrderService,
  EventBus,
  type ID,
  Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import {
  NoActiveOrderError,
  OrderModificationError,
} from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { fitsGiftCard } from "../../../../contracts/gift";
import { CartsJoined } from "../../../contracts/carts-joined";
import { OrderLock } from "../../../contracts/order-lock";
import { GiftRefusedError } from "../gift-refused.error";

export interface GiftInput {
  isGift: boolean;
  message?: string | null;
}

type GiftResult = Order | GiftRefusedError | NoActiveOrderError | OrderModificationError;

const write = `UPDATE "order" SET "customFieldsIsgift" = $2, "customFieldsGiftmessage" = $3
  WHERE id = $1`;

// The guest has just said it; an account that only thought of it before keeps its own wish.
const join = `UPDATE "order" mine SET "customFieldsIsgift" = true,
    "customFieldsGiftmessage" = theirs."customFieldsGiftmessage"
  FROM "order" theirs WHERE theirs.id = $1 AND mine.id = $2 AND theirs."customFieldsIsgift"`;

/** What shoppers wish of a cart as a gift. What it costs is `WrapFees`' to say. */
@Injectable()
export class GiftService implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly activeOrders: ActiveOrderService,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "gift-of-joined-carts",
      event: CartsJoined,
      handler: ({ ctx, from, into }) => this.query(ctx, join, [from, into]),
    });
  }

  /** Makes the caller's cart a gift, or none, under its lock; the cart then, or why not. */
  async set(ctx: RequestContext, { isGift, message }: GiftInput): Promise<GiftResult> {
    const text = message ?? "";
    // An empty market's wish would be kept for a day that the shopper does not know of.
    if (isGift && (ctx.channel.customFields?.giftWrapPrice ?? null) === null)
      return new GiftRefusedError("NOT_OFFERED");
    if (!fitsGiftCard(text)) return new GiftRefusedError("MESSAGE_TOO_LONG");
    const active = await this.activeOrders.getActiveOrder(ctx, undefined);
    if (!active) return new NoActiveOrderError();
    return this.locks.run(ctx, active.id, async (tx) => {
      const held = await this.locks.hold(tx, active.id);
      if (held?.state !== "AddingItems") return new OrderModificationError();
      await this.query(tx, write, [active.id, isGift, isGift && text ? text : null]);
      const order = await this.orders.findOne(tx, active.id);
      return order ? this.orders.applyPriceAdjustments(tx, order) : new NoActiveOrderError();
    });
  }

  private async query(ctx: RequestContext, sql: string, values: (ID | boolean | string | null)[]) {
    await this.connection.getRepository(ctx, Order).query(sql, values);
  }
}
