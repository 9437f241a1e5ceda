import { Inject, Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  ActiveOrderService,
  EventBus,
  type ID,
  idsAreEqual,
  isGraphQlErrorResult,
  OrderService,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { OrderModificationError } from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { CartsJoined } from "../../../contracts/carts-joined";
import { OrderLock } from "../../../contracts/order-lock";
import { ShelfTag } from "../entities/shelf-tag.entity";
import { TagScan } from "../entities/tag-scan.entity";
import { type PickupOptions, pickupOptions } from "../options";
import { codeOf } from "../promise/offer.service";
import { readScan } from "./scan-proof";
import { TagPromise } from "./tag-promise.service";
import { forgetPromised } from "./tag-promotion";
import { TagRefusedError } from "./tag-refused.error";
import { counts } from "./tag-terms";

export interface TakeFromTag {
  /** As the engine gave it with the price. */
  proof: string;
  quantity: number;
}

/** So long (hours) a cart has the price of a tag; a shopper walks through the store and pays. */
const heldHours = 2;

/** Puts goods into a cart at the price of the tag that their shopper stands in front of. */
@Injectable()
export class TagPurchases implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly activeOrders: ActiveOrderService,
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly promise: TagPromise,
    private readonly events: EventBus,
    @Inject(pickupOptions) private readonly options: PickupOptions,
  ) {}

  /** What a guest took from shelves comes along when they sign in. */
  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "tags-of-joined-carts",
      event: CartsJoined,
      handler: async ({ ctx, from, into }) => {
        await this.query(ctx, `UPDATE tag_scan SET "orderId" = $2 WHERE "orderId" = $1`, [
          from,
          into,
        ]);
        forgetPromised(ctx, { id: into });
      },
    });
  }

  /**
   * Adds pieces for that store. Asked again with the same proof, a cart that has them does not
   * change. A proof serves one cart. What Vendure refuses comes back as its own error result.
   */
  async take(ctx: RequestContext, { proof, quantity }: TakeFromTag) {
    const read = readScan(proof, ctx.channelId, this.options.secret, new Date());
    if (!read) return new TagRefusedError("PROOF_OLD");
    const active = await this.activeOrders.getActiveOrder(ctx, undefined, true);
    return this.locks.run(ctx, active.id, async (tx) => {
      const held = await this.locks.hold(tx, active.id);
      if (held?.state !== "AddingItems") return new OrderModificationError();
      const used = await this.usedBy(tx, read.nonce);
      if (used) return idsAreEqual(used, active.id) ? this.orderOf(tx, used) : usedUp();
      const { channelId } = tx;
      const tag = await this.connection
        .getRepository(tx, ShelfTag)
        .findOneBy({ id: read.tagId, channelId });
      const promised = await this.promise.now(tx);
      const { terms } = promised;
      if (!tag || !terms || !counts(tag.replacedAt, terms, Date.now()))
        return new TagRefusedError("TAG_ENDED");
      await this.promise.keep(tx, promised);
      // Of two carts with one proof, the second waits here for the first.
      if (!(await this.keep(tx, read.nonce, active.id, tag.id))) return usedUp();
      forgetPromised(tx, active);
      return this.add(tx, active.id, tag, quantity);
    });
  }

  private async add(tx: RequestContext, orderId: ID, tag: ShelfTag, quantity: number) {
    const store = await this.connection
      .getRepository(tx, StockLocation)
      .findOneByOrFail({ id: tag.storeId });
    const added = await this.orders.addItemToOrder(tx, orderId, tag.variantId, quantity, {
      collectAt: codeOf(store),
    });
    // What was refused whole may be taken later, with the proof of then.
    if (isGraphQlErrorResult(added))
      await this.query(
        tx,
        `DELETE FROM tag_scan s WHERE s."orderId" = $1 AND s."tagId" = $2 AND NOT EXISTS (
           SELECT 1 FROM order_line l WHERE l."orderId" = $1 AND l."productVariantId" = $3
           AND l."customFieldsCollectat" = $4 AND l.quantity > 0)`,
        [orderId, tag.id, tag.variantId, codeOf(store)],
      );
    return added;
  }

  private async keep(tx: RequestContext, nonce: string, orderId: ID, tagId: ID): Promise<boolean> {
    const rows: unknown[] = await this.query(
      tx,
      `INSERT INTO tag_scan (nonce, "orderId", "tagId", until)
       VALUES ($1, $2, $3, now() + make_interval(hours => ${heldHours}))
       ON CONFLICT (nonce) DO NOTHING RETURNING id`,
      [nonce, orderId, tagId],
    );
    return rows.length > 0;
  }

  private async usedBy(tx: RequestContext, nonce: string): Promise<ID | undefined> {
    const scan = await this.connection.getRepository(tx, TagScan).findOneBy({ nonce });
    return scan?.orderId;
  }

  private async orderOf(tx: RequestContext, id: ID) {
    return (await this.orders.findOne(tx, id)) ?? new OrderModificationError();
  }

  private query<T>(ctx: RequestContext, sql: string, values: unknown[]): Promise<T> {
    return this.connection.getRepository(ctx, TagScan).query(sql, values) as Promise<T>;
  }
}

const usedUp = () => new TagRefusedError("PROOF_USED");
