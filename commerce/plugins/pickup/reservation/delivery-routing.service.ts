import { Inject, Injectable } from "@nestjs/common";
import {
  type ID,
  Order,
  OrderLine,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { DeliveryRouting, type SentFrom } from "../../../contracts/delivery-routing";
import { isStore } from "../../../database/kinds-sql";
import { counted, leftAt } from "../../../database/sellable-sql";
import type { Position } from "../../../routing/distance";
import { type Place, type Route, route } from "../../../routing/route";
import { type PickupOptions, pickupOptions } from "../options";
import { Districts } from "../promise/districts";
import { parcelsToday, sendsParcels } from "./parcel-load";

/** Turns of checkouts that may fill a store's day: one at a time in a market. */
const turn = 7_204_014;

const nowhere: Position = { latitude: 0, longitude: 0 };

interface Site {
  id: number;
  isStore: boolean;
  perDay: number;
  today: number;
  latitude: number | null;
  longitude: number | null;
  market: string | null;
}

/** Has the rules of `commerce/routing` choose who sends what is delivered. */
@Injectable()
export class ParcelRouting implements DeliveryRouting {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly districts: Districts,
    @Inject(pickupOptions) private readonly options: PickupOptions,
  ) {}

  async plan(
    ctx: RequestContext,
    lineId: ID,
    notAt: readonly ID[],
  ): Promise<SentFrom[] | undefined> {
    const sites = await this.sites(ctx, notAt);
    if (!sites.some((site) => site.isStore)) return undefined;
    const wanted = await this.wanted(ctx, lineId);
    if (wanted.size === 0) return undefined;
    const to = await this.positionOf(ctx, lineId, sites[0]?.market ?? null);
    const free = await this.free(ctx, [...wanted.keys()], sites, wanted);
    const found = this.choose(sites, wanted, free, to);
    if (!found?.some(({ place }) => !place.isDepot)) return found && sentBy(found);
    // Another checkout may have filled the store's day meanwhile: who waited looks again.
    await this.connection
      .getRepository(ctx, StockLocation)
      .query("SELECT pg_advisory_xact_lock($1, $2::int)", [turn, ctx.channelId]);
    const again = this.choose(await this.sites(ctx, notAt), wanted, free, to);
    return again && sentBy(again);
  }

  private choose(
    sites: readonly Site[],
    pieces: ReadonlyMap<string, number>,
    free: ReadonlyMap<number, ReadonlyMap<string, number>>,
    to: Position | undefined,
  ): Route | undefined {
    const places = sites
      .filter((site) => !site.isStore || site.today < site.perDay)
      .map(
        (site): Place => ({
          code: String(site.id).padStart(10, "0"),
          isDepot: !site.isStore,
          // Where the way is unknown, all are as far.
          at: to ? { latitude: site.latitude ?? 0, longitude: site.longitude ?? 0 } : nowhere,
          // What is left is what is left beside the safety stock.
          free: free.get(site.id) ?? new Map(),
          safety: 0,
          load: site.isStore ? site.today / site.perDay : 0,
        }),
      );
    return route(this.options.deliveryRule, { pieces, to: to ?? nowhere }, places);
  }

  /** Depots of the market, and its stores that send parcels. */
  private sites(ctx: RequestContext, notAt: readonly ID[]): Promise<Site[]> {
    return this.connection.getRepository(ctx, StockLocation).query(
      `SELECT s.id, ${isStore("s")} AS "isStore", s."customFieldsMarket" AS market,
         GREATEST(1, COALESCE(s."customFieldsParcelsperday", 1)) AS "perDay",
         CASE WHEN ${isStore("s")} THEN ${parcelsToday} ELSE 0 END AS today,
         s."customFieldsLatitude" AS latitude, s."customFieldsLongitude" AS longitude
       FROM stock_location s
       JOIN stock_location_channels_channel c
         ON c."stockLocationId" = s.id AND c."channelId" = $1
       WHERE (NOT ${isStore("s")} OR ${sendsParcels}) AND s.id <> ALL($2::int[]) ORDER BY s.id`,
      [ctx.channelId, notAt],
    );
  }

  /** Pieces by variant that are to be delivered, and that nothing is set aside for. */
  private async wanted(ctx: RequestContext, lineId: ID): Promise<Map<string, number>> {
    const rows: { variant: string; pieces: number }[] = await this.connection
      .getRepository(ctx, OrderLine)
      .query(
        `SELECT o."productVariantId"::text AS variant, SUM(o.quantity - COALESCE((
             SELECT SUM(CASE m.discriminator WHEN 'Allocation' THEN m.quantity ELSE -m.quantity END)
             FROM stock_movement m WHERE m."orderLineId" = o.id
               AND m.discriminator IN ('Allocation', 'Release', 'Cancellation')), 0))::int AS pieces
         FROM order_line o JOIN order_line l ON l."orderId" = o."orderId"
         WHERE l.id = $1 AND COALESCE(o."customFieldsCollectat", '') = '' AND o.quantity > 0
         GROUP BY 1 ORDER BY 1`,
        [lineId],
      );
    return new Map(rows.filter(({ pieces }) => pieces > 0).map((r) => [r.variant, r.pieces]));
  }

  /** What each place can sell, by variant; of what is not counted, as much as is wanted. */
  private async free(
    ctx: RequestContext,
    variants: readonly string[],
    sites: readonly Site[],
    wanted: ReadonlyMap<string, number>,
  ): Promise<Map<number, Map<string, number>>> {
    const rows: { site: number; variant: string; left: number | null }[] = await this.connection
      .getRepository(ctx, StockLocation)
      .query(
        `SELECT s.id AS site, v.id::text AS variant, CASE WHEN ${counted} THEN ${leftAt} END AS left
         FROM stock_location s JOIN product_variant v ON v.id = ANY($1::int[])
         LEFT JOIN stock_level l ON l."productVariantId" = v.id AND l."stockLocationId" = s.id
         WHERE s.id = ANY($2::int[])`,
        [variants, sites.map(({ id }) => id)],
      );
    const free = new Map<number, Map<string, number>>();
    for (const { site, variant, left } of rows) {
      const own = free.get(site) ?? new Map<string, number>();
      free.set(site, own.set(variant, left ?? wanted.get(variant) ?? 0));
    }
    return free;
  }

  /** Where it is brought to, if its city or district is one that the shop knows. */
  private async positionOf(
    ctx: RequestContext,
    lineId: ID,
    market: string | null,
  ): Promise<Position | undefined> {
    const { shippingAddress } = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder("o")
      .innerJoin("o.lines", "line", "line.id = :lineId", { lineId })
      .getOneOrFail();
    const { city, streetLine1, province } = shippingAddress;
    for (const text of [...words(streetLine1), city, province]) {
      const found = text && market && this.districts.find(market, text, ctx.languageCode);
      if (found && (found.sure || text === city)) return found;
    }
    return undefined;
  }
}

/** A street may begin with its district. */
const words = (text: string | undefined): string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

const sentBy = (found: Route): SentFrom[] =>
  found.flatMap(({ place, pieces }) =>
    [...pieces].map(([variantId, quantity]) => ({
      locationId: Number(place.code),
      variantId,
      quantity,
    })),
  );
