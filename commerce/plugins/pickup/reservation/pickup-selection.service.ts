import { Injectable } from "@nestjs/common";
import {
  type ID,
  type Order,
  OrderService,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { In, Not } from "typeorm";
import { longest } from "../../../../contracts/lengths";
import { OrderLock } from "../../../contracts/order-lock";
import { Pickup } from "../entities/pickup.entity";
import { type CartLine, CartService, quantitiesByVariant } from "../promise/cart.service";
import { codeOf, OfferService } from "../promise/offer.service";
import { pauseAt } from "../promise/pauses";
import { daysAhead } from "../promise/promise";
import type { Slot } from "../promise/slots";
import { StoreClocks } from "../promise/store-clocks.service";
import { StoreDirectory } from "../promise/store-directory.service";
import { AislePayment } from "./aisle-payment.service";
import { PickupRefusedError } from "./errors";
import { type ServiceRequestsInput, saveServiceRequests } from "./service-requests";

export interface PickupChoice {
  storeCode: string;
  /** The whole cart when none are named. */
  lineIds?: ID[] | null;
  /** The first that the promise allows when none is named. */
  slotStart?: Date | null;
  /** As chosen before when none is given. */
  collector?: { name: string; phone?: string | null } | null;
  allowSubstitutes?: boolean | null;
  allowMove?: boolean | null;
  /** Taken from the shelf and paid there; as chosen before when neither this nor a slot is given. */
  inAisle?: boolean | null;
  /** As told before when they are left out. */
  serviceRequests?: ServiceRequestsInput | null;
}

/** Lets a shopper choose where, when and by whom their cart is collected. Nothing is held yet. */
@Injectable()
export class PickupSelectionService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly locks: OrderLock,
    private readonly orders: OrderService,
    private readonly carts: CartService,
    private readonly directory: StoreDirectory,
    private readonly offers: OfferService,
    private readonly clocks: StoreClocks,
    private readonly aisle: AislePayment,
  ) {}

  async choose(
    ctx: RequestContext,
    orderId: ID,
    choice: PickupChoice,
  ): Promise<Order | PickupRefusedError> {
    const lines = await this.openCart(ctx, orderId, choice.lineIds);
    if (lines instanceof PickupRefusedError) return lines;
    const collector = collectorOf(choice);
    if (collector instanceof PickupRefusedError) return collector;
    const store = await this.directory.byCode(ctx, choice.storeCode);
    if (!store) return new PickupRefusedError("UNKNOWN_STORE");
    const together = lines.all.filter(
      (line) => line.collectAt === codeOf(store) || lines.chosen.includes(line),
    );
    const repository = this.connection.getRepository(ctx, Pickup);
    const known = await repository.findOneBy({ orderId, kind: "collect", storeId: store.id });
    const inAisle = choice.inAisle ?? (!choice.slotStart && known?.inAisle === true);
    const slot = inAisle
      ? await this.aisle.slot(ctx, orderId, store, together)
      : await this.slotFor(ctx, store, together, choice.slotStart ?? undefined);
    if (slot instanceof PickupRefusedError) return slot;
    await this.carts.collectAt(ctx, orderId, idsOf(lines.chosen), codeOf(store));
    const pickup = new Pickup({
      collectorName: "",
      ...known,
      ...collector,
      orderId,
      storeId: store.id,
      channelId: ctx.channelId,
      state: "draft",
      inAisle,
      slotStart: new Date(slot.from),
      slotEnd: new Date(slot.to),
      allowSubstitutes: choice.allowSubstitutes ?? known?.allowSubstitutes ?? false,
      allowMove: choice.allowMove ?? known?.allowMove ?? false,
      language: ctx.languageCode,
    });
    if (choice.serviceRequests !== undefined) saveServiceRequests(pickup, choice.serviceRequests);
    await repository.save(pickup);
    await this.forgetUnused(ctx, orderId);
    await this.carts.fitDelivery(ctx, orderId, store);
    return this.orderOf(ctx, orderId);
  }

  /** Has the lines delivered again. */
  async clear(
    ctx: RequestContext,
    orderId: ID,
    lineIds?: ID[] | null,
  ): Promise<Order | PickupRefusedError> {
    const lines = await this.openCart(ctx, orderId, lineIds);
    if (lines instanceof PickupRefusedError) return lines;
    await this.carts.collectAt(ctx, orderId, idsOf(lines.chosen), null);
    await this.forgetUnused(ctx, orderId);
    await this.carts.fitDelivery(ctx, orderId, undefined);
    return this.orderOf(ctx, orderId);
  }

  private async openCart(ctx: RequestContext, orderId: ID, lineIds?: ID[] | null) {
    const order = await this.locks.hold(ctx, orderId);
    if (order?.state !== "AddingItems") return new PickupRefusedError("PAYMENT_STARTED");
    const all = await this.carts.lines(ctx, orderId);
    const named = lineIds ?? idsOf(all);
    const chosen = all.filter((line) => named.some((id) => String(id) === String(line.id)));
    if (chosen.length === 0 || chosen.length !== named.length)
      return new PickupRefusedError(all.length === 0 ? "NO_CART" : "UNKNOWN_LINE");
    return { all, chosen };
  }

  private async slotFor(
    ctx: RequestContext,
    store: StockLocation,
    lines: CartLine[],
    asked: Date | undefined,
  ): Promise<Slot | PickupRefusedError> {
    const quantities = quantitiesByVariant(lines);
    const [offer] = await this.offers.offers(ctx, quantities, [
      { location: store, distance: null },
    ]);
    if (!offer?.available)
      return new PickupRefusedError("STOCK_GONE", {
        missing: offer?.missing ?? [],
        alternatives: await this.offers.alternatives(ctx, quantities, store),
        storeCode: codeOf(store),
      });
    if (!offer.promise)
      return new PickupRefusedError("STORE_CLOSED", {
        alternatives: await this.offers.alternatives(ctx, quantities, store),
        storeCode: codeOf(store),
      });
    if (!asked) return offer.promise.slot;
    const slots = await this.offers.slots(ctx, store, daysAhead);
    const found = slots.find(({ slot }) => slot.from === asked.getTime());
    if (found && found.left > 0) return found.slot;
    const isPaused = !found && pauseAt(await this.clocks.of(ctx, store), asked.getTime());
    const reason = isPaused ? "STORE_PAUSED" : found ? "SLOT_GONE" : "SLOT_UNKNOWN";
    return new PickupRefusedError(reason, {
      nextSlot: slots.find(({ slot, left }) => left > 0 && slot.from > asked.getTime()),
      alternatives: await this.offers.alternatives(ctx, quantities, store),
      storeCode: codeOf(store),
    });
  }

  /** Choices for stores at which nothing of the cart is collected any more. */
  private async forgetUnused(ctx: RequestContext, orderId: ID): Promise<void> {
    const lines = await this.carts.lines(ctx, orderId);
    const codes = lines.flatMap((line) => line.collectAt ?? []);
    const used = await this.directory.find(ctx, { codes, take: 100 });
    await this.connection.getRepository(ctx, Pickup).delete({
      orderId,
      state: "draft",
      storeId: Not(In(used.map((store) => store.location.id))),
    });
  }

  private async orderOf(ctx: RequestContext, orderId: ID): Promise<Order> {
    const order = await this.orders.findOne(ctx, orderId);
    if (!order) throw new Error(`Order ${orderId} is gone`);
    return order;
  }
}

function collectorOf({ collector }: PickupChoice) {
  if (!collector) return {};
  const name = collector.name.trim();
  if (!name || name.length > longest.collector) return new PickupRefusedError("COLLECTOR_MISSING");
  return {
    collectorName: name,
    collectorPhone: collector.phone?.trim().slice(0, longest.phone) ?? "",
  };
}

function idsOf(lines: CartLine[]): ID[] {
  return lines.map((line) => line.id);
}
