import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { type Order, type RequestContext, TransactionalConnection } from "@vendure/core";
import { isCollection } from "../../../../contracts/fulfilment";
import { Carts } from "../../../contracts/cart";
import { Pickup } from "../entities/pickup.entity";
import { AvailabilityService } from "../promise/availability.service";
import { type CartLine, CartService, quantitiesByVariant } from "../promise/cart.service";
import { codeOf, OfferService } from "../promise/offer.service";
import { pauseAt } from "../promise/pauses";
import { readyWithoutQueue } from "../promise/promise";
import { slotBeginning } from "../promise/slots";
import { isAddressOf, isStoreAddress } from "../promise/store-address";
import { StoreClocks } from "../promise/store-clocks.service";
import { AislePayment } from "./aisle-payment.service";
import { PickupRefusedError } from "./errors";

/** Whether an order may be paid as far as its pickups are concerned. */
@Injectable()
export class PaymentCheck {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly carts: CartService,
    private readonly availability: AvailabilityService,
    private readonly offers: OfferService,
    private readonly clocks: StoreClocks,
    private readonly modules: ModuleRef,
    private readonly aisle: AislePayment,
  ) {}

  /** What is in the way, if anything, of an order that was read under its lock. */
  async refusal(ctx: RequestContext, order: Order): Promise<PickupRefusedError | undefined> {
    const lines = await this.carts.lines(ctx, order.id);
    const carts = this.modules.get(Carts, { strict: false });
    const withdrawn = await carts.withdrawn(ctx, order.id);
    if (withdrawn.length > 0)
      return new PickupRefusedError("WITHDRAWN", { lineIds: withdrawn.map((l) => l.lineId) });
    const collected = lines.filter((line) => line.collectAt);
    const atStores = new Set(collected.map(({ id }) => String(id)));
    // What a store has too few of is refused with other stores, below.
    const gone = (await carts.short(ctx, order.id)).filter((l) => !atStores.has(String(l.lineId)));
    if (gone.length > 0)
      return new PickupRefusedError("STOCK_GONE", { lineIds: gone.map((l) => l.lineId) });
    if (collected.length === 0)
      return isSendable(order.shippingAddress)
        ? undefined
        : new PickupRefusedError("DELIVERY_MISSING");
    const pickups = await this.connection.getRepository(ctx, Pickup).find({
      where: { orderId: order.id, state: "draft" },
      relations: { store: true },
    });
    for (const code of new Set(collected.map((line) => line.collectAt))) {
      const pickup = pickups.find((p) => codeOf(p.store) === code);
      if (!pickup) return new PickupRefusedError("NOT_CHOSEN", { storeCode: code ?? undefined });
      if (!pickup.collectorName)
        return new PickupRefusedError("COLLECTOR_MISSING", { storeCode: code ?? undefined });
      const own = collected.filter((line) => line.collectAt === code);
      const refusal = await this.pickupRefusal(ctx, pickup, own);
      if (refusal) return refusal;
    }
    return this.deliveryRefusal(ctx, order, lines, pickups);
  }

  private async pickupRefusal(ctx: RequestContext, pickup: Pickup, lines: CartLine[]) {
    const { store } = pickup;
    const quantities = quantitiesByVariant(lines);
    const available = await this.availability.of(ctx, quantities, [codeOf(store)]);
    const missing = available.filter((a) => a.stock === "NONE");
    if (available.length < quantities.length || missing.length > 0)
      return new PickupRefusedError("STOCK_GONE", { missing, storeCode: codeOf(store) });
    if (pickup.inAisle) {
      const slot = await this.aisle.slot(ctx, pickup.orderId, store, lines);
      return slot instanceof PickupRefusedError ? slot : undefined;
    }
    const clock = await this.clocks.of(ctx, store);
    const from = pickup.slotStart.getTime();
    if (pauseAt(clock, from))
      return new PickupRefusedError("STORE_PAUSED", { storeCode: codeOf(store) });
    const ready = readyWithoutQueue(clock, Date.now());
    if (ready === undefined || from < ready || !slotBeginning(clock, from))
      return new PickupRefusedError("SLOT_GONE", { storeCode: codeOf(store) });
    return undefined;
  }

  /** Lines that ship need a method and an address; what is collected whole has its store's. */
  private async deliveryRefusal(
    ctx: RequestContext,
    order: Order,
    lines: CartLine[],
    pickups: Pickup[],
  ) {
    const ships = lines.some((line) => !line.collectAt);
    const methods = await this.carts.methods(ctx, order.id);
    const right =
      methods.some(isCollection) &&
      methods.some((method) => !isCollection(method)) === ships &&
      (ships
        ? isSendable(order.shippingAddress)
        : pickups.some(
            ({ store }) =>
              lines.some((line) => line.collectAt === codeOf(store)) &&
              isAddressOf(store, order.shippingAddress),
          ));
    return right ? undefined : new PickupRefusedError("DELIVERY_MISSING");
  }

  /** The refusal again, with what can be had instead: other stores, the next slot. */
  async explain(ctx: RequestContext, order: Order, refusal: PickupRefusedError) {
    if (saysAll.includes(refusal.reason)) return refusal;
    const lines = await this.carts.lines(ctx, order.id);
    const pickups = await this.connection.getRepository(ctx, Pickup).find({
      where: { orderId: order.id, kind: "collect" },
      relations: { store: true },
    });
    for (const pickup of pickups) {
      const code = codeOf(pickup.store);
      const quantities = quantitiesByVariant(lines.filter((line) => line.collectAt === code));
      const [offer] = await this.offers.offers(ctx, quantities, [
        { location: pickup.store, distance: null },
      ]);
      const slots = await this.offers.slots(ctx, pickup.store, 14);
      const own = slots.find(({ slot }) => slot.from === pickup.slotStart.getTime());
      const concerned =
        refusal.reason === "STOCK_GONE" ? !offer?.available : !own || own.left === 0;
      if (!concerned) continue;
      return new PickupRefusedError(refusal.reason, {
        missing: offer?.missing ?? [],
        alternatives: await this.offers.alternatives(ctx, quantities, pickup.store),
        nextSlot: slots.find(({ left }) => left > 0),
        storeCode: code,
      });
    }
    return refusal;
  }
}

/** These say all there is to say; the others are about a slot or stock of a store. */
const saysAll = ["CART_CHANGED", "PAYMENT_STARTED", "WITHDRAWN", "NOT_IN_AISLE"];

/** Whether goods can be sent there: it is somewhere, by which they are taxed, and no store. */
function isSendable(address: Order["shippingAddress"]): boolean {
  const { countryCode, streetLine1 } = address;
  return Boolean(countryCode && streetLine1) && !isStoreAddress(address);
}
