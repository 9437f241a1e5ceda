import { AsyncLocalStorage } from "node:async_hooks";
import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  I18nService,
  type ID,
  OrderLine,
  OrderService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { keptStates } from "../../../../contracts/pickup/states";
import { OrderLock } from "../../../contracts/order-lock";
import type { Pieces } from "../../../contracts/order-money";
import { choosingStock } from "../../../contracts/stock-choice";
import { replaceMethod } from "../../../vendure/replace-method";
import { PickupLine } from "../entities/pickup-line.entity";
import { heldPieces } from "./parcel-load";

const errors = {
  "pieces-at-store":
    "A store is to hand these pieces over. Cancel them, or have the store hand them over.",
};

/** What a store is to hand over leaves there alone. */
@Injectable()
export class PiecesAtStores implements OnApplicationBootstrap {
  private readonly atCounter = new AsyncLocalStorage<true>();

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly locks: OrderLock,
    private readonly orders: OrderService,
    private readonly i18n: I18nService,
  ) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", { error: errors });
    replaceMethod(
      this,
      this.orders,
      "createFulfillment",
      (create) => (ctx, input) =>
        this.atCounter.getStore()
          ? create(ctx, input)
          : this.connection.withTransaction(ctx, async (tx) => {
              const last = await this.check(tx, input.lines ?? []);
              return choosingStock({ last }, () => create(tx, input));
            }),
    );
  }

  /** Runs what books pieces as handed over at a counter. */
  leaving<T>(work: () => Promise<T>): Promise<T> {
    return this.atCounter.run(true, work);
  }

  /**
   * @returns stores that send other pieces of these lines
   * @throws UserInputError when a store still has one of the pieces to hand over or to send
   */
  private async check(tx: RequestContext, pieces: readonly Pieces[]): Promise<ID[]> {
    const ids = pieces.map(({ orderLineId }) => orderLineId);
    const orders: { id: number }[] = await this.connection
      .getRepository(tx, OrderLine)
      .query(`SELECT DISTINCT "orderId" AS id FROM order_line WHERE id = ANY($1::int[])`, [ids]);
    await this.locks.holdAll(
      tx,
      orders.map(({ id }) => id),
    );
    const found: unknown[] = await this.connection.getRepository(tx, PickupLine).query(
      `SELECT 1 FROM unnest($1::int[], $3::int[]) AS a(line, pieces)
       JOIN pickup_line l ON l."orderLineId" = a.line JOIN pickup p ON p.id = l."pickupId"
       WHERE p.state = ANY($2) AND (p.kind = 'collect' OR a.pieces > (
         SELECT ${heldPieces} FROM stock_movement m WHERE m."orderLineId" = a.line) - (
         SELECT SUM(k.quantity) FROM pickup_line k JOIN pickup q ON q.id = k."pickupId"
         WHERE k."orderLineId" = a.line AND q.kind = 'parcel' AND q.state = ANY($2))) LIMIT 1`,
      [ids, keptStates, pieces.map(({ quantity }) => quantity)],
    );
    if (found.length > 0) throw new UserInputError("error.pieces-at-store");
    const parcels: { id: ID }[] = await this.connection.getRepository(tx, PickupLine).query(
      `SELECT DISTINCT p."storeId" AS id FROM pickup_line l JOIN pickup p ON p.id = l."pickupId"
       WHERE l."orderLineId" = ANY($1::int[]) AND p.kind = 'parcel' AND p.state = ANY($2)`,
      [ids, keptStates],
    );
    return parcels.map(({ id }) => id);
  }
}
