import { Inject, Injectable } from "@nestjs/common";
import { EventBus, OrderService, type RequestContext } from "@vendure/core";
import { PickupDeclined, PickupMovedOn } from "../../../contracts/pickup-events";
import type { Pickup } from "../entities/pickup.entity";
import { type PickupOptions, pickupOptions } from "../options";
import { quantitiesByVariant } from "../promise/cart.service";
import { codeOf, type Offer } from "../promise/offer.service";
import { CancellationService } from "./cancellation.service";
import { MoveOffers } from "./move-offers.service";
import { MoveRouting } from "./move-routing.service";
import { MoveService } from "./moves.service";

const hour = 3_600_000;

/** How much later (ms) than promised an order may be ready elsewhere without asking its shopper. */
const latest = 24 * hour;

/** What becomes of an order that its store cannot do. */
@Injectable()
export class DeclineService {
  constructor(
    private readonly offers: MoveOffers,
    private readonly routing: MoveRouting,
    private readonly moves: MoveService,
    private readonly cancellations: CancellationService,
    private readonly orders: OrderService,
    private readonly events: EventBus,
    @Inject(pickupOptions) private readonly options: PickupOptions,
  ) {}

  /**
   * Runs inside the command, under the pickup's lock. It goes on at another store if its shopper
   * agreed to that and one is near. Else its shopper chooses. It ends where no store has all of it.
   * @param tried is told which store it goes to; what `isMoveGone` knows is thrown when that has gone
   * @param gone codes of stores where that was so
   */
  async decline(
    tx: RequestContext,
    pickup: Pickup,
    gone: ReadonlySet<string>,
    tried: (storeCode: string) => void,
  ): Promise<void> {
    pickup.pauseId = null;
    const stores = await this.offers.stores(tx, pickup);
    if (stores.length === 0) return this.cancellations.end(tx, pickup, "cancelled", "declined");
    const free = stores.filter(({ location }) => !gone.has(codeOf(location)));
    const isMoved = pickup.allowMove && (await this.moveOn(tx, pickup, free, tried));
    if (isMoved) return;
    pickup.holdUntil = new Date(Date.now() + this.options.moves.choiceHours * hour);
    const order = await this.orders.findOne(tx, pickup.orderId);
    if (order) await this.events.publish(new PickupDeclined(tx, order, pickup));
  }

  private async moveOn(
    tx: RequestContext,
    pickup: Pickup,
    stores: readonly Offer[],
    tried: (storeCode: string) => void,
  ): Promise<boolean> {
    const wanted = quantitiesByVariant(await this.offers.linesOf(tx, pickup));
    const promised = pickup.slotStart.getTime();
    for (const { location } of await this.routing.rank(tx, pickup.store, wanted, stores)) {
      const slots = await this.offers.slotsAt(tx, location);
      const found = slots.find(({ slot, left }) => left > 0 && slot.from >= promised);
      if (!found || found.slot.from > Math.max(promised, Date.now()) + latest) continue;
      tried(codeOf(location));
      const window = { slotStart: new Date(found.slot.from), slotEnd: new Date(found.slot.to) };
      const next = await this.moves.moveTo(tx, pickup, location, window, "system");
      const order = await this.orders.findOne(tx, pickup.orderId);
      if (order) await this.events.publish(new PickupMovedOn(tx, order, next));
      return true;
    }
    return false;
  }
}
