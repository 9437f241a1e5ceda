import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  Order,
  OrderLine,
  OrderService,
  type RequestContext,
  type StockLocation,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import { countryFacts } from "../../../../contracts/countries/countries";
import { statesFor } from "../../../../contracts/pickup/states";
import { PickupMoved } from "../../../contracts/pickup-events";
import { StockGoneError } from "../../../contracts/stock-gone.error";
import { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { type CartLine, CartService, quantitiesByVariant } from "../promise/cart.service";
import { codeOf, type Offer, OfferService } from "../promise/offer.service";
import { daysAhead, type OfferedSlot } from "../promise/promise";
import { addressOfStore, isAddressOf } from "../promise/store-address";
import { type RunningPause, StoreClocks } from "../promise/store-clocks.service";
import { StoreDirectory } from "../promise/store-directory.service";
import { PickupConflictError } from "./conflict-errors";
import { SlotGoneError, StorePausedError } from "./errors";
import { HistoryService } from "./history.service";
import { MissingPieces } from "./missing-pieces.service";
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

const mostSlots = 40;

/** Gives a pickup another time, or another store with all that it holds, in one transaction. */
@Injectable()
export class MoveService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly carts: CartService,
    private readonly clocks: StoreClocks,
    private readonly directory: StoreDirectory,
    private readonly offers: OfferService,
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
    const slots = await this.offers.slots(ctx, pickup.store, daysAhead);
    const lines = await this.linesOf(ctx, pickup);
    const stores = await this.offers.alternatives(ctx, quantitiesByVariant(lines), pickup.store);
    const taken = await this.storesOf(ctx, pickup.orderId);
    return {
      slots: slots
        .filter(({ slot, left }) => left > 0 && slot.from !== +pickup.slotStart)
        .slice(0, mostSlots),
      stores: stores.filter(
        ({ location }) => isTaxedAlike(location, pickup.store) && !taken.has(String(location.id)),
      ),
    };
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
    if (!(await this.pauseOf(tx, pickup))) return new PickupConflictError(pickup, "move-over");
    const store = await this.directory.inMarketOf(tx, pickup.orderId, target.storeCode);
    const slots = store ? await this.offers.slots(tx, store, daysAhead) : [];
    const found = slots.find(({ slot }) => slot.from === target.slotStart.getTime());
    if (!store || !found || found.left === 0) return new PickupConflictError(pickup, "move-gone");
    const window = { slotStart: new Date(found.slot.from), slotEnd: new Date(found.slot.to) };
    if (String(store.id) === String(pickup.storeId)) {
      await this.swapSlots(tx, pickup, new Pickup({ ...pickup, ...window }));
      Object.assign(pickup, window, { pauseId: null, reminded: false });
      await this.tell(tx, pickup);
      return undefined;
    }
    const taken = await this.storesOf(tx, pickup.orderId);
    if (taken.has(String(store.id)) || !isTaxedAlike(store, pickup.store))
      return new PickupConflictError(pickup, "move-gone");
    await this.moveTo(tx, pickup, store, window);
    return undefined;
  }

  private async moveTo(
    tx: RequestContext,
    pickup: Pickup,
    store: StockLocation,
    window: Pick<Pickup, "slotStart" | "slotEnd">,
  ): Promise<void> {
    const lines = await this.linesOf(tx, pickup);
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
      actor: "shopper",
      data: { ...window, collector: next.collectorName, movedFrom: codeOf(pickup.store) },
    });
    await this.tell(tx, next);
  }

  /** Out of one store's ledger and into the other's; what lies in a bag waits to be put back. */
  private async moveStock(
    tx: RequestContext,
    pickup: Pickup,
    store: StockLocation,
    lines: readonly CartLine[],
  ): Promise<void> {
    const pieces = lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
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

  private async linesOf(ctx: RequestContext, { orderId, store }: Pickup): Promise<CartLine[]> {
    const lines = await this.carts.lines(ctx, orderId);
    return lines.filter(({ collectAt }) => collectAt === codeOf(store));
  }

  /** Where the order has had a pickup: one store has one of an order. */
  private async storesOf(ctx: RequestContext, orderId: ID): Promise<Set<string>> {
    const pickups = await this.connection.getRepository(ctx, Pickup).findBy({ orderId });
    return new Set(pickups.map(({ storeId }) => String(storeId)));
  }
}

/** What locks found in between, when a pickup was moved: nothing of the move has stayed. */
export function isMoveGone(error: unknown): boolean {
  return [SlotGoneError, StorePausedError, StockGoneError].some((one) => error instanceof one);
}

/** Goods are taxed where they are handed over, and what was paid stays as it is. */
function isTaxedAlike(one: StockLocation, other: StockLocation): boolean {
  const { countryCode, province } = one.customFields;
  if (!countryCode || countryCode !== other.customFields.countryCode) return false;
  return !countryFacts(countryCode).taxByRegion || province === other.customFields.province;
}
