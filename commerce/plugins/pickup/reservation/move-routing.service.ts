import { Inject, Injectable } from "@nestjs/common";
import { type RequestContext, type StockLocation, TransactionalConnection } from "@vendure/core";
import { pickupIn } from "../../../database/states-sql";
import { type Place, wholeFrom } from "../../../routing/route";
import { Pickup } from "../entities/pickup.entity";
import { type PickupOptions, pickupOptions } from "../options";
import { AvailabilityService } from "../promise/availability.service";
import { codeOf, type Offer } from "../promise/offer.service";
import type { QuantityByVariant } from "../types";

const positionOf = ({ customFields: { latitude, longitude } }: StockLocation) => ({
  latitude: latitude ?? 0,
  longitude: longitude ?? 0,
});

/** By the merchant's rule: which store takes over what another one declined. */
@Injectable()
export class MoveRouting {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly availability: AvailabilityService,
    @Inject(pickupOptions) private readonly options: PickupOptions,
  ) {}

  /**
   * Of stores that are offered, those near enough to be taken unasked, the best first. Each has all
   * of it beside its safety stock.
   */
  async rank(
    ctx: RequestContext,
    from: StockLocation,
    wanted: readonly QuantityByVariant[],
    offers: readonly Offer[],
  ): Promise<Offer[]> {
    const { rule, withinKm } = this.options.moves;
    const near = offers.filter(({ distance }) => (distance ?? 0) <= withinKm * 1000);
    if (near.length === 0) return [];
    const places = await this.places(ctx, wanted, near);
    const pieces = new Map(
      wanted.map(({ variantId, quantity }) => [String(variantId), quantity] as const),
    );
    return wholeFrom(rule, { pieces, to: positionOf(from) }, places).flatMap(
      ({ code }) => near.find(({ location }) => codeOf(location) === code) ?? [],
    );
  }

  private async places(
    ctx: RequestContext,
    wanted: readonly QuantityByVariant[],
    offers: readonly Offer[],
  ): Promise<Place[]> {
    const stores = offers.map(({ location }) => location);
    const left = await this.availability.of(ctx, [...wanted], stores.map(codeOf));
    const waiting = await this.waiting(ctx, stores);
    return stores.map((store) => ({
      code: codeOf(store),
      isDepot: false,
      at: positionOf(store),
      // What is left is what is left beside the safety stock. What no one counts is always there.
      free: new Map(
        left
          .filter(({ storeCode }) => storeCode === codeOf(store))
          .map((one) => [String(one.variantId), one.left ?? one.quantity] as const),
      ),
      safety: 0,
      load:
        (waiting.get(Number(store.id)) ?? 0) / Math.max(1, store.customFields.slotCapacity ?? 4),
    }));
  }

  /** Orders that each store has still to prepare. */
  private async waiting(ctx: RequestContext, stores: readonly StockLocation[]) {
    const rows: { id: number; count: number }[] = await this.connection
      .getRepository(ctx, Pickup)
      .query(
        `SELECT "storeId" AS id, COUNT(*)::int AS count FROM pickup
         WHERE "storeId" = ANY($1::int[]) AND state ${pickupIn("placed", "picking")} GROUP BY 1`,
        [stores.map(({ id }) => id)],
      );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
