import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { countryFacts } from "../../../../contracts/countries/countries";
import { Pickup } from "../entities/pickup.entity";
import { type CartLine, CartService, quantitiesByVariant } from "../promise/cart.service";
import { codeOf, type Offer, OfferService } from "../promise/offer.service";
import { daysAhead, type OfferedSlot } from "../promise/promise";

/** Times that a shopper is shown at once. */
const mostSlots = 40;

/** Stores that are looked at for an order that was declined: it ends where none of them has it. */
const allStores = 300;

/** Stores that a shopper is shown at once. */
export const shownStores = 5;

/** Where and when else a pickup may be collected. */
@Injectable()
export class MoveOffers {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly carts: CartService,
    private readonly offers: OfferService,
  ) {}

  /** Other times at the same store; only those with room. */
  async slots(ctx: RequestContext, pickup: Pickup): Promise<OfferedSlot[]> {
    const slots = await this.slotsAt(ctx, pickup.store);
    return slots
      .filter(({ slot, left }) => left > 0 && slot.from !== +pickup.slotStart)
      .slice(0, mostSlots);
  }

  /** All times of a store from its promise on. */
  slotsAt(ctx: RequestContext, store: StockLocation): Promise<OfferedSlot[]> {
    return this.offers.slots(ctx, store, daysAhead);
  }

  /** Other stores that have all of it and may get it, nearest first; all of one that was declined. */
  async stores(ctx: RequestContext, pickup: Pickup): Promise<Offer[]> {
    const wanted = quantitiesByVariant(await this.linesOf(ctx, pickup));
    const isDeclined = pickup.state === "declined";
    const reach = isDeclined ? { most: allStores, among: allStores } : {};
    const stores = await this.offers.alternatives(ctx, wanted, pickup.store, reach);
    const had = await this.storesOf(ctx, pickup.orderId);
    return stores.filter(({ location }) => mayGoTo(location, pickup, had));
  }

  /** Whether a store may get it: whatever it has. */
  async isFor(ctx: RequestContext, pickup: Pickup, store: StockLocation): Promise<boolean> {
    return mayGoTo(store, pickup, await this.storesOf(ctx, pickup.orderId));
  }

  /** What of its order is collected there. */
  async linesOf(ctx: RequestContext, { orderId, store }: Pickup): Promise<CartLine[]> {
    const lines = await this.carts.lines(ctx, orderId);
    return lines.filter(({ collectAt }) => collectAt === codeOf(store));
  }

  /** Where the order has had a pickup, those that declined it among them. */
  private async storesOf(ctx: RequestContext, orderId: ID): Promise<Set<string>> {
    const pickups = await this.connection
      .getRepository(ctx, Pickup)
      .findBy({ orderId, kind: "collect" });
    return new Set(pickups.map(({ storeId }) => String(storeId)));
  }
}

/** One store has one pickup of an order, and what was paid stays as it is. */
const mayGoTo = (store: StockLocation, pickup: Pickup, had: ReadonlySet<string>): boolean =>
  !had.has(String(store.id)) &&
  (!pickup.tried || store.customFields.reserveToTry) &&
  isTaxedAlike(store, pickup.store);

/** Goods are taxed where they are handed over. */
function isTaxedAlike(one: StockLocation, other: StockLocation): boolean {
  const { countryCode, province } = one.customFields;
  if (!countryCode || countryCode !== other.customFields.countryCode) return false;
  return !countryFacts(countryCode).taxByRegion || province === other.customFields.province;
}
