import { Injectable } from "@nestjs/common";
import {
  EntityNotFoundError,
  type ID,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import {
  type Discrepancy,
  type DiscrepancyState,
  type SeenDifference,
  StockDiscrepancies,
} from "../../../contracts/stock-ledger";
import { Pickup } from "../entities/pickup.entity";
import { StockConflictError } from "../reservation/conflict-errors";
import { ArticleService, type StoreArticle } from "./article.service";
import { StaffAccess } from "./staff-access.service";

export interface OrderAtRisk {
  orderCode: string;
  quantity: number;
  pickupId: ID | null;
  slotStart: Date | null;
}

export interface ShownDiscrepancy extends Discrepancy {
  locationCode: string;
  article: StoreArticle | null;
  ordersAtRisk: OrderAtRisk[];
}

export interface SettleRequest {
  id: ID;
  reason: string;
  seen?: SeenDifference | null;
}

const mostAtOnce = 100;

/** Orders that have pieces of a variant set aside at a location, those due first. */
const atRiskSql = `
  SELECT p.n::int, o.code AS "orderCode", held.quantity::int, k.id AS "pickupId", k."slotStart"
  FROM unnest($1::int[], $2::int[]) WITH ORDINALITY AS p(variant, location, n)
  CROSS JOIN LATERAL (
    SELECT m."orderLineId", SUM(CASE m.discriminator WHEN 'Release' THEN -m.quantity
      ELSE m.quantity END) AS quantity
    FROM stock_movement m
    WHERE m."productVariantId" = p.variant AND m."stockLocationId" = p.location
      AND m.discriminator IN ('Allocation', 'Release', 'Sale')
    GROUP BY 1) AS held
  JOIN order_line l ON l.id = held."orderLineId"
  JOIN "order" o ON o.id = l."orderId"
  LEFT JOIN pickup k ON k."orderId" = o.id AND k."storeId" = p.location
  WHERE held.quantity > 0
  ORDER BY p.n, k."slotStart" NULLS LAST, o.id`;

/** What does not add up, as people who deal with it see it. */
@Injectable()
export class DiscrepanciesService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly articles: ArticleService,
    private readonly list: StockDiscrepancies,
  ) {}

  async find(
    ctx: RequestContext,
    locationCode: string,
    query: { state: DiscrepancyState; take: number; skip: number },
  ): Promise<{ items: ShownDiscrepancy[]; totalItems: number }> {
    const location = await this.access.location(ctx, locationCode);
    const found = await this.list.find(ctx, {
      state: query.state,
      locationId: location.id,
      take: Math.min(mostAtOnce, Math.max(0, query.take)),
      skip: Math.max(0, query.skip),
    });
    return { ...found, items: await this.shown(ctx, location, found.items) };
  }

  /**
   * @throws EntityNotFoundError when it is unknown, or of a place that is not the person's.
   * StockConflictError when another difference was seen than there is now
   */
  async settle(ctx: RequestContext, request: SettleRequest): Promise<ShownDiscrepancy> {
    const { id, reason, seen } = request;
    const known = await this.list.one(ctx, id);
    const place =
      known &&
      (await this.connection.getRepository(ctx, StockLocation).findOneBy({ id: known.locationId }));
    if (!place) throw new EntityNotFoundError("StockDiscrepancy" as never, id);
    const location = await this.access.location(ctx, place.customFields.code ?? "");
    const { name } = await this.access.person(ctx);
    await this.list.settle(ctx, id, { by: name || "staff", reason, seen });
    const settled = await this.list.one(ctx, id);
    // News came between the look and the settling, perhaps while the phone had no network.
    if (settled?.state === "open") throw new StockConflictError("difference-changed");
    const [shown] = await this.shown(ctx, location, settled ? [settled] : []);
    if (!shown) throw new EntityNotFoundError("StockDiscrepancy" as never, id);
    return shown;
  }

  private async shown(
    ctx: RequestContext,
    location: StockLocation,
    items: readonly Discrepancy[],
  ): Promise<ShownDiscrepancy[]> {
    const articleOf = await this.articles.ofRows(ctx, location, items);
    const risky = items.filter(({ kind, state }) => kind === "over-promised" && state === "open");
    const rows: (OrderAtRisk & { n: number })[] =
      risky.length === 0
        ? []
        : await this.connection
            .getRepository(ctx, Pickup)
            .query(atRiskSql, [
              risky.map(({ variantId }) => variantId),
              risky.map(({ locationId }) => locationId),
            ]);
    return items.map((item) => {
      const n = risky.indexOf(item) + 1;
      return {
        ...item,
        locationCode: location.customFields.code ?? "",
        article: articleOf(item),
        ordersAtRisk: rows.filter((row) => row.n === n),
      };
    });
  }
}
