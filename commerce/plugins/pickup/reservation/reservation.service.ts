import { randomInt } from "node:crypto";
import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  type Order,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { holdsStock, type PickupState, statesFor } from "../../../../contracts/pickup/states";
import { PickupCancelled, PickupConfirmed } from "../../../contracts/pickup-events";
import { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { PickupSlot } from "../entities/pickup-slot.entity";
import { CartService } from "../promise/cart.service";
import { capacityAt, pauseAt } from "../promise/pauses";
import { StoreClocks } from "../promise/store-clocks.service";
import { SlotGoneError, StorePausedError } from "./errors";
import { HistoryService } from "./history.service";
import { MissingPieces } from "./missing-pieces.service";
import { PutBacks } from "./put-backs.service";
import { clearServiceRequests } from "./service-requests";

/**
 * Takes and gives back what an order needs at its stores besides stock, which the engine's own
 * ledger holds. Locks are always taken in the order: order, stock, pickups, slots.
 */
@Injectable()
export class ReservationService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly carts: CartService,
    private readonly history: HistoryService,
    private readonly missing: MissingPieces,
    private readonly putBacks: PutBacks,
    private readonly events: EventBus,
    private readonly clocks: StoreClocks,
  ) {}

  /** The shopper begins to pay. Throws when a slot is full, so that all of it is undone. */
  async hold(ctx: RequestContext, order: Order): Promise<void> {
    if (!isCollected(order)) return;
    const lines = await this.carts.lines(ctx, order.id);
    for (const pickup of await this.ofOrder(ctx, order.id, statesFor("hold"))) {
      const own = lines.filter((line) => line.collectAt === pickup.store.customFields.code);
      if (own.length === 0) continue;
      await this.takeSlot(ctx, pickup);
      pickup.state = "held";
      pickup.code = await this.freeCode(ctx, pickup.storeId);
      await this.save(ctx, pickup);
      await this.connection
        .getRepository(ctx, PickupLine)
        .save(
          own.map(
            ({ id, quantity }) =>
              new PickupLine({ pickupId: pickup.id, orderLineId: id, quantity }),
          ),
        );
    }
  }

  /** The shopper went back to the cart, or fell silent. */
  async release(ctx: RequestContext, order: Order): Promise<void> {
    for (const pickup of await this.ofOrder(ctx, order.id, statesFor("release"))) {
      await this.connection.getRepository(ctx, PickupLine).delete({ pickupId: pickup.id });
      pickup.state = "draft";
      pickup.code = null;
      await this.save(ctx, pickup);
      await this.giveSlotBack(ctx, pickup);
    }
  }

  /** The order is paid or authorised. */
  async place(ctx: RequestContext, order: Order): Promise<void> {
    if (!isCollected(order)) return;
    for (const pickup of await this.ofOrder(ctx, order.id, statesFor("place"))) {
      pickup.state = pickup.inAisle ? "ready" : "placed";
      pickup.placedAt = new Date();
      if (pickup.inAisle) await this.takeFromShelf(ctx, pickup);
      await this.save(ctx, pickup);
      await this.history.add(ctx, pickup, {
        type: "place",
        from: "held",
        actor: "shopper",
        data: {
          slotStart: pickup.slotStart,
          collector: pickup.collectorName,
          ...(pickup.inAisle && { inAisle: true }),
          ...(pickup.tried && { tried: true }),
        },
      });
      await this.events.publish(new PickupConfirmed(ctx, order, pickup));
    }
  }

  /** Its shopper holds it in their hands: there is nothing to pick, and no end of a hold. */
  private async takeFromShelf(ctx: RequestContext, pickup: Pickup): Promise<void> {
    pickup.readyAt = pickup.placedAt;
    await this.connection
      .getRepository(ctx, PickupLine)
      .query(
        `UPDATE pickup_line SET picked = quantity, "updatedAt" = now() WHERE "pickupId" = $1`,
        [pickup.id],
      );
  }

  /** The whole order was cancelled by other means than a pickup's own: in the dashboard, say. */
  async cancelAll(ctx: RequestContext, order: Order): Promise<void> {
    const states = [...statesFor("drop"), ...statesFor("cancel")];
    for (const pickup of await this.ofOrder(ctx, order.id, states)) {
      const from = pickup.state;
      pickup.state = "cancelled";
      clearServiceRequests(pickup);
      await this.save(ctx, pickup);
      await this.missing.putBack(ctx, pickup);
      await this.putBacks.keepBag(ctx, pickup);
      if (holdsStock(from)) await this.giveSlotBack(ctx, pickup);
      if (from === "draft" || from === "held") continue;
      await this.history.add(ctx, pickup, { type: "cancel", from, actor: "system", data: {} });
      await this.events.publish(new PickupCancelled(ctx, order, pickup));
    }
  }

  /**
   * One conditional statement: the row's lock makes racing orders queue, the condition counts.
   * @throws SlotGoneError, StorePausedError, so that all of it is undone
   */
  async takeSlot(ctx: RequestContext, pickup: Pickup): Promise<void> {
    await this.clocks.keep(ctx, pickup.storeId);
    const clock = await this.clocks.of(ctx, pickup.store);
    const from = pickup.inAisle ? Date.now() : pickup.slotStart.getTime();
    if (pauseAt(clock, from)) throw new StorePausedError();
    if (pickup.inAisle) return;
    const capacity = capacityAt(clock, from, clock.slotCapacity);
    const rows: unknown[] = await this.connection.getRepository(ctx, PickupSlot).query(
      `INSERT INTO pickup_slot AS s ("storeId", "startsAt", taken) VALUES ($1, $2, 1)
       ON CONFLICT ("storeId", "startsAt") DO UPDATE SET taken = s.taken + 1, "updatedAt" = now()
       WHERE s.taken < $3 RETURNING taken`,
      [pickup.storeId, pickup.slotStart, capacity],
    );
    if (rows.length === 0) throw new SlotGoneError();
  }

  async giveSlotBack(ctx: RequestContext, pickup: Pickup): Promise<void> {
    if (pickup.inAisle) return;
    await this.connection.getRepository(ctx, PickupSlot).query(
      `UPDATE pickup_slot SET taken = taken - 1, "updatedAt" = now()
       WHERE "storeId" = $1 AND "startsAt" = $2 AND taken > 0`,
      [pickup.storeId, pickup.slotStart],
    );
  }

  /** Locked until the transaction ends, in one order for everybody. */
  private async ofOrder(ctx: RequestContext, orderId: ID, states: PickupState[]) {
    const repository = this.connection.getRepository(ctx, Pickup);
    const locked = await repository
      .createQueryBuilder("p")
      .innerJoinAndSelect("p.store", "store")
      .where("p.orderId = :orderId AND p.kind = 'collect' AND p.state IN (:...states)", {
        orderId,
        states,
      })
      .orderBy("p.storeId")
      .setLock("for_no_key_update", undefined, ["p"])
      .getMany();
    return locked;
  }

  private save(ctx: RequestContext, pickup: Pickup): Promise<Pickup> {
    return this.connection.getRepository(ctx, Pickup).save(pickup, { reload: false });
  }

  /** Six digits that no open pickup of the store has. */
  async freeCode(ctx: RequestContext, storeId: ID): Promise<string> {
    const repository = this.connection.getRepository(ctx, Pickup);
    for (;;) {
      const code = String(randomInt(1_000_000)).padStart(6, "0");
      const known = await repository.find({ where: { storeId, code }, select: { state: true } });
      if (!known.some(({ state }) => holdsStock(state))) return code;
    }
  }
}

/** Whether an order, as it was read under its lock for a transition, has anything for a store. */
const isCollected = (order: Order): boolean =>
  order.lines.some(({ customFields }) => customFields.collectAt);
