import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { dateAt } from "../../../../contracts/zoned-time";
import { pickupIn } from "../../../database/states-sql";
import { Pickup } from "../entities/pickup.entity";
import type { QuantityByVariant } from "../types";
import { type Availability, AvailabilityService } from "./availability.service";
import {
  type Load,
  type PickupPromise,
  promiseOf,
  readyWithoutQueue,
  type StoreClock,
  slotsFrom,
} from "./promise";
import { StoreClocks } from "./store-clocks.service";
import { type FoundStore, StoreDirectory } from "./store-directory.service";

/** Whether and when a store can have a cart ready. */
export interface Offer extends FoundStore {
  available: boolean;
  /** What the store has too little of. */
  missing: Availability[];
  promise: PickupPromise | undefined;
}

@Injectable()
export class OfferService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly availability: AvailabilityService,
    private readonly directory: StoreDirectory,
    private readonly clocks: StoreClocks,
  ) {}

  /** What each store can do for all of the lines together. */
  async offers(
    ctx: RequestContext,
    quantities: QuantityByVariant[],
    stores: FoundStore[],
  ): Promise<Offer[]> {
    const locations = stores.map((store) => store.location);
    const available = await this.availability.of(ctx, quantities, locations.map(codeOf));
    const clocks = await this.clocks.ofAll(ctx, locations);
    const loads = await this.loads(ctx, locations, clocks);
    return stores.map((store, i) => {
      const own = available.filter((a) => a.storeCode === codeOf(store.location));
      const known = new Set(own.map((a) => Number(a.variantId)));
      const missing = own.filter((a) => a.stock === "NONE");
      const all = missing.length === 0 && quantities.every((want) => known.has(want.variantId));
      const load = loads.get(store.location.id) ?? { queue: 0, taken: new Map() };
      const clock = clocks[i];
      const promise = all && clock ? promiseOf(clock, load, Date.now()) : undefined;
      return { ...store, available: all, missing, promise };
    });
  }

  /** Other stores that have all of it, nearest to `store` first; so many of so many near by. */
  async alternatives(
    ctx: RequestContext,
    quantities: QuantityByVariant[],
    store: StockLocation,
    { most = 5, among = 20 } = {},
  ): Promise<Offer[]> {
    const { latitude = 0, longitude = 0 } = store.customFields;
    const near = await this.directory.find(ctx, { near: { latitude, longitude }, take: among });
    const others = near.filter((other) => other.location.id !== store.id);
    const offers = await this.offers(ctx, quantities, others);
    return offers.filter((offer) => offer.promise).slice(0, most);
  }

  /** The slots of a store from its promise on, for so many days, with how many orders fit in. */
  async slots(ctx: RequestContext, store: StockLocation, days: number) {
    const clock = await this.clocks.of(ctx, store);
    const loads = await this.loads(ctx, [store], [clock]);
    const load = loads.get(store.id) ?? { queue: 0, taken: new Map() };
    return slotsFrom(clock, load, Date.now(), days);
  }

  /** How many orders wait at each store, and how full its slots are, in one statement. */
  private async loads(
    ctx: RequestContext,
    stores: StockLocation[],
    clocks: StoreClock[],
  ): Promise<Map<ID, Load>> {
    const now = Date.now();
    const rows: { id: ID; queue: number; taken: Record<string, number> | null }[] =
      await this.connection.getRepository(ctx, Pickup).query(
        `SELECT s.id,
           (SELECT COUNT(*)::int FROM pickup p WHERE p."storeId" = s.id
              AND p.state ${pickupIn("placed", "picking")} AND p."slotStart" < s.ready) AS queue,
           (SELECT json_object_agg((extract(epoch FROM t."startsAt") * 1000)::bigint, t.taken)
              FROM pickup_slot t WHERE t."storeId" = s.id AND t."startsAt" >= $3) AS taken
         FROM unnest($1::int[], $2::timestamptz[]) AS s(id, ready)`,
        [
          stores.map((store) => store.id),
          clocks.map((clock) => new Date(readyWithoutQueue(clock, now) ?? now)),
          new Date(now),
        ],
      );
    return new Map(
      rows.map(({ id, queue, taken }) => [
        id,
        { queue, taken: new Map(Object.entries(taken ?? {}).map(([k, n]) => [Number(k), n])) },
      ]),
    );
  }
}

export function codeOf(store: StockLocation): string {
  return store.customFields.code ?? "";
}

/** A promise as the APIs say it. */
export function toPromise(store: StockLocation, promise: PickupPromise | undefined) {
  if (!promise) return null;
  const now = Date.now();
  const zone = store.customFields.timeZone ?? "UTC";
  return {
    start: new Date(promise.slot.from),
    end: new Date(promise.slot.to),
    sameDay: dateAt(promise.slot.from, zone) === dateAt(now, zone),
    orderBy: new Date(promise.orderBy),
    orderWithinMinutes: Math.floor((promise.orderBy - now) / 60_000),
    reason: promise.reason.replace("-", "_").toUpperCase(),
    opensAt: promise.opensAt === undefined ? null : new Date(promise.opensAt),
  };
}
