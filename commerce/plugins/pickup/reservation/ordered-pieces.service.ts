import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  EventBus,
  type ID,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { statesFor } from "../../../../contracts/pickup/states";
import { PickupPiecesChanged } from "../../../contracts/pickup-events";
import { PiecesCancelled } from "../../../contracts/pieces-cancelled";
import { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { CartService } from "../promise/cart.service";
import { CancellationService } from "./cancellation.service";
import { fittedPickup, isStaged } from "./fitted-pickup";
import { HistoryService } from "./history.service";
import { MissingNews, missingIn } from "./missing-news.service";
import { MissingPieces } from "./missing-pieces.service";
import { Parcels } from "./parcels.service";
import { PutBacks } from "./put-backs.service";
import { clearServiceRequests } from "./service-requests";

/** A store hands over the pieces that its order still has, after any change of the order. */
@Injectable()
export class OrderedPieces implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly carts: CartService,
    private readonly cancellations: CancellationService,
    private readonly history: HistoryService,
    private readonly missing: MissingPieces,
    private readonly putBacks: PutBacks,
    private readonly news: MissingNews,
    private readonly orders: OrderService,
    private readonly events: EventBus,
    private readonly parcels: Parcels,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "pickup-ordered-pieces",
      event: PiecesCancelled,
      // What the office cancels has letters of its own.
      handler: async ({ ctx, orderId, reason }) => {
        if (reason !== "changed") await this.fitAll(ctx, orderId, { tell: false });
      },
    });
  }

  /**
   * Fits the open pickups of an order, which is locked; one of which nothing is left ends. One that
   * lies ready and is to get more pieces goes back to the queue.
   * @returns whether something changed.
   */
  async fitAll(tx: RequestContext, orderId: ID, { tell = true } = {}): Promise<boolean> {
    const pickups = await this.connection
      .getRepository(tx, Pickup)
      .createQueryBuilder("p")
      .innerJoinAndSelect("p.store", "store")
      .where("p.orderId = :orderId AND p.state IN (:...states)", {
        orderId,
        states: statesFor("adjust"),
      })
      .orderBy("p.storeId")
      .setLock("for_no_key_update", undefined, ["p"])
      .getMany();
    let changed = false;
    for (const pickup of pickups) changed = (await this.fit(tx, pickup, tell)) || changed;
    // Pieces that came to a store which sends nothing of the order yet.
    const isPlaced = !pickups.some(({ state }) => state === "held");
    if (isPlaced) await this.parcels.open(tx, orderId, "placed");
    return changed;
  }

  private async fit(tx: RequestContext, pickup: Pickup, tell: boolean): Promise<boolean> {
    const { id, orderId, state: from } = pickup;
    const repository = this.connection.getRepository(tx, PickupLine);
    pickup.lines = await repository.find({ where: { pickupId: id }, order: { id: "ASC" } });
    const ordered = await this.orderedAt(tx, pickup);
    if (ordered.length === 0) return this.end(tx, pickup);
    const fitted = fittedPickup(pickup, ordered);
    if (!fitted) return false;
    const missing = missingIn(pickup);
    await this.missing.giveBack(tx, pickup, fitted.lines);
    await this.putBacks.follow(tx, pickup, pickup.lines, fitted.lines);
    pickup.lines = await repository.save(fitted.lines, { reload: false });
    if (fitted.isToPick) await this.backToQueue(tx, pickup);
    const { added, removed } = fitted;
    await this.history.add(tx, pickup, {
      type: "adjust",
      from,
      actor: "system",
      data: { added, removed },
    });
    // Of a parcel the letter tells that it has left.
    if (pickup.kind === "parcel") return true;
    if (!isStaged(from)) await this.news.tell(tx, pickup, missing);
    const order = tell ? await this.orders.findOne(tx, orderId) : undefined;
    if (order)
      await this.events.publish(new PickupPiecesChanged(tx, order, pickup, added, removed));
    return true;
  }

  /** What its shopper collects there; of a parcel, what is set aside there. */
  private async orderedAt(tx: RequestContext, { orderId, kind, store }: Pickup) {
    if (kind === "parcel") return this.parcels.heldAt(tx, orderId, store.id);
    const lines = await this.carts.lines(tx, orderId);
    return lines.filter(({ collectAt }) => collectAt === store.customFields.code);
  }

  /** What is found stays in its bag, on its shelf. */
  private async backToQueue(tx: RequestContext, pickup: Pickup): Promise<void> {
    const again = {
      state: "placed" as const,
      pickerId: null,
      readyAt: null,
      holdUntil: null,
      reminded: false,
      arrivedAt: null,
      arrivalNote: null,
    };
    Object.assign(pickup, again);
    await this.connection.getRepository(tx, Pickup).update(pickup.id, again);
  }

  private async end(tx: RequestContext, pickup: Pickup): Promise<boolean> {
    const { state: from } = pickup;
    // What is only being paid goes with its cart.
    if (from === "held") return false;
    if (pickup.kind === "parcel") {
      await this.parcels.end(tx, pickup, "");
      return true;
    }
    clearServiceRequests(pickup);
    await this.cancellations.end(tx, pickup, "cancelled", "");
    await this.history.add(tx, pickup, { type: "cancel", from, actor: "system", data: {} });
    return true;
  }
}
