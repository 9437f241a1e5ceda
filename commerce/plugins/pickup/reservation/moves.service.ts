import { Injectable } from "@nestjs/common";
import {
  EventBus,
  Order,
  OrderLine,
  OrderService,
  type RequestContext,
  type StockLocation,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import { statesFor } from "../../../../contracts/pickup/states";
import { PickupMoved } from "../../../contracts/pickup-events";
import { StockGoneError } from "../../../contracts/stock-gone.error";
import { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import type { CartLine } from "../promise/cart.service";
import { codeOf, type Offer } from "../promise/offer.service";
import type { OfferedSlot } from "../promise/promise";
import { addressOfStore, isAddressOf } from "../promise/store-address";
import { type RunningPause, StoreClocks } from "../promise/store-clocks.service";
import { StoreDirectory } from "../promise/store-directory.service";
import { PickupConflictError } from "./conflict-errors";
import { SlotGoneError, StorePausedError } from "./errors";
import { HistoryService } from "./history.service";
import { MissingPieces } from "./missing-pieces.service";
import { MoveOffers, shownStores } from "./move-offers.service";
import { PutBacks } from "./put-backs.service";
import { ReservationService } from "./reservation.service";

/** Where and when else, as the shopper chose it. */
export interface MoveTarget {
  storeCode: string;
  slotStart: Date;
}

/** What a shopper may choose instead of a time that a pause has taken. */
interface Moves {
  /** At the same store; only those with room. */
  slots: OfferedSlot[];
  /** Other stores that have all of it, nearest first. */
  stores: Offer[];
}

/** Gives a pickup another time, or another store with all that it holds, in one transaction. */
@Injectable()
export class MoveService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly clocks: StoreClocks,
    private readonly directory: StoreDirectory,
    private readonly offers: MoveOffers,
    private readonly orders: OrderService,
    private readonly movements: StockMovementService,
    private readonly reservations: ReservationService,
    private readonly missing: MissingPieces,
    private readonly putBacks: PutBacks,
    private readonly history: HistoryService,
    private readonly events: EventBus,
  ) {}

  /** The pause that has taken a pickup's time, if its shopper was told and it still holds. */
  async pauseOf(ctx: RequestContext, pickup: Pickup): Promise<RunningPause | undefined> {
    if (!pickup.pauseId || !statesFor("move").includes(pickup.state)) return undefined;
    const running = await this.clocks.running(ctx, [pickup.storeId]);
    return running.find(({ id }) => String(id) === String(pickup.pauseId));
  }

  async ways(ctx: RequestContext, pickup: Pickup): Promise<Moves> {
    const slots = await this.offers.slots(ctx, pickup);
    return { slots, stores: await this.offers.stores(ctx, pickup) };
  }

  /** What the shopper of a declined pickup may choose; nothing of any other, or too late. */
  async choiceOf(ctx: RequestContext, pickup: Pickup) {
    const until = untilOf(pickup);
    if (!until) return undefined;
    return { until, stores: (await this.offers.stores(ctx, pickup)).slice(0, shownStores) };
  }

  /**
   * Runs inside a command, under the pickup's lock. It goes on at its store at another time. Or it
   * ends, and one at the other store goes on.
   * @throws what `refusalOf` knows, so that nothing of it stays
   */
  async move(
    tx: RequestContext,
    pickup: Pickup,
    target: MoveTarget,
  ): Promise<PickupConflictError | undefined> {
    const isDeclined = pickup.state === "declined";
    if (isDeclined && !untilOf(pickup)) return new PickupConflictError(pickup);
    if (!isDeclined && !(await this.pauseOf(tx, pickup)))
      return new PickupConflictError(pickup, "move-over");
    const store = await this.directory.inMarketOf(tx, pickup.orderId, target.storeCode);
    const slots = store ? await this.offers.slotsAt(tx, store) : [];
    const found = slots.find(({ slot }) => slot.from === target.slotStart.getTime());
    if (!store || !found || found.left === 0) return new PickupConflictError(pickup, "move-gone");
    const window = { slotStart: new Date(found.slot.from), slotEnd: new Date(found.slot.to) };
    if (!isDeclined && String(store.id) === String(pickup.storeId)) {
      await this.swapSlots(tx, pickup, new Pickup({ ...pickup, ...window }));
      Object.assign(pickup, window, { pauseId: null, reminded: false });
      await this.tell(tx, pickup);
      return undefined;
    }
    if (!(await this.offers.isFor(tx, pickup, store)))
      return new PickupConflictError(pickup, "move-gone");
    await this.tell(tx, await this.moveTo(tx, pickup, store, window, "shopper"));
    return undefined;
  }

  /**
   * Runs inside a command, as above: the pickup ends here and one at another store goes on. The
   * caller tells its shopper.
   * @returns the one that goes on
   */
  async moveTo(
    tx: RequestContext,
    pickup: Pickup,
    store: StockLocation,
    window: Pick<Pickup, "slotStart" | "slotEnd">,
    actor: "shopper" | "system",
  ): Promise<Pickup> {
    const lines = await this.offers.linesOf(tx, pickup);
    await this.moveStock(tx, pickup, store, lines);
    const next = new Pickup({
      ...window,
      orderId: pickup.orderId,
      storeId: store.id,
      channelId: pickup.channelId,
      state: "placed",
      placedAt: new Date(),
      collectorName: pickup.collectorName,
      collectorPhone: pickup.collectorPhone,
      allowSubstitutes: pickup.allowSubstitutes,
      allowMove: pickup.allowMove,
      tried: pickup.tried,
      serviceRequests: pickup.serviceRequests,
      serviceRequestsAgreedAt: pickup.serviceRequestsAgreedAt,
      language: pickup.language,
    });
    next.store = store;
    await this.swapSlots(tx, pickup, next);
    next.code = await this.reservations.freeCode(tx, store.id);
    const { id } = await this.connection.getRepository(tx, Pickup).save(next);
    next.lines = await this.connection
      .getRepository(tx, PickupLine)
      .save(
        lines.map(
          ({ id: orderLineId, quantity }) =>
            new PickupLine({ pickupId: id, orderLineId, quantity }),
        ),
      );
    Object.assign(pickup, { state: "cancelled", reason: "moved", movedToId: id, pauseId: null });
    await this.history.add(tx, next, {
      type: "place",
      from: "held",
      actor,
      data: { ...window, collector: next.collectorName, movedFrom: codeOf(pickup.store) },
    });
    return next;
  }

  /** Out of one store's ledger and into the other's; what lies in a bag waits to be put back. */
  private async moveStock(
    tx: RequestContext,
    pickup: Pickup,
    store: StockLocation,
    lines: readonly CartLine[],
  ): Promise<void> {
    const pieces = lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
    // At all stores in one order: who moves the other way does not wait for this one.
    await this.missing.lock(tx, pickup, []);
    await this.missing.putBack(tx, pickup);
    await this.movements.createReleasesForOrderLines(tx, pieces);
    await this.putBacks.keepBag(tx, pickup);
    await this.connection
      .getRepository(tx, OrderLine)
      .query(`UPDATE order_line SET "customFieldsCollectat" = $2 WHERE id = ANY($1::int[])`, [
        lines.map(({ id }) => id),
        codeOf(store),
      ]);
    await this.movements.createAllocationsForOrderLines(tx, pieces);
    const orders = this.connection.getRepository(tx, Order);
    const order = await orders.findOneByOrFail({ id: pickup.orderId });
    // Of an order that is collected whole. The tax there is the same: nothing is priced anew.
    if (isAddressOf(pickup.store, order.shippingAddress))
      await orders.update(
        { id: order.id },
        { shippingAddress: { ...order.shippingAddress, ...addressOfStore(store) } },
      );
  }

  /** In one order for everybody: two who change places do not wait for each other. */
  private async swapSlots(tx: RequestContext, from: Pickup, to: Pickup): Promise<void> {
    const place = ({ storeId, slotStart }: Pickup) => Number(storeId) * 1e14 + slotStart.getTime();
    const isFirst = place(from) < place(to);
    if (isFirst) await this.reservations.giveSlotBack(tx, from);
    await this.reservations.takeSlot(tx, to);
    if (!isFirst) await this.reservations.giveSlotBack(tx, from);
  }

  private async tell(tx: RequestContext, pickup: Pickup): Promise<void> {
    const order = await this.orders.findOne(tx, pickup.orderId);
    if (order) await this.events.publish(new PickupMoved(tx, order, pickup));
  }
}

/** What locks found in between, when a pickup was moved: nothing of the move has stayed. */
export function isMoveGone(error: unknown): boolean {
  return [SlotGoneError, StorePausedError, StockGoneError].some((one) => error instanceof one);
}

/** Until when a declined pickup waits for a choice; undefined of any other, or when that is over. */
function untilOf({ state, holdUntil }: Pickup): Date | undefined {
  return state === "declined" && holdUntil && holdUntil.getTime() > Date.now()
    ? holdUntil
    : undefined;
}
