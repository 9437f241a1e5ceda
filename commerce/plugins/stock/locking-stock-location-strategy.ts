import type { Type } from "@nestjs/common";
import {
  type ID,
  type Injector,
  idsAreEqual,
  type LocationWithQuantity,
  MultiChannelStockLocationStrategy,
  OrderLine,
  type RequestContext,
  StockLevel,
  type StockLocation,
  StockMovement,
} from "@vendure/core";
import { DeliveryRouting, type SentFrom } from "../../contracts/delivery-routing";
import { stockChoice } from "../../contracts/stock-choice";
import { counted, leftAt, levelsIn } from "../../database/sellable-sql";
import {
  candidates,
  chosenFirst,
  inOrderOfShipping,
  isLeft,
  type LeftAt,
  spread,
  takeFrom,
} from "./stock-places";

/**
 * Allocates under row locks and never less than was ordered. Vendure's own strategy reads, decides
 * and writes without a lock. It answers with less than was asked for when stock runs short. 40
 * shoppers then buy 5 pieces (docs/adr/0004-allocation.md).
 */
export class LockingStockLocationStrategy extends MultiChannelStockLocationStrategy {
  private injector!: Injector;
  /** What is planned for the lines of one booking and not used yet. */
  private readonly plans = new WeakMap<RequestContext, SentFrom[]>();

  override async init(injector: Injector): Promise<void> {
    await super.init(injector);
    this.injector = injector;
  }

  override async forAllocation(
    ctx: RequestContext,
    locations: StockLocation[],
    line: OrderLine,
    quantity: number,
  ): Promise<LocationWithQuantity[]> {
    await this.lockLevelsOfOrder(ctx, line);
    const { notAt = [], onlyAt } = stockChoice();
    const only = locations.find(({ id }) => onlyAt !== undefined && idsAreEqual(id, onlyAt));
    if (only) return [{ location: only, quantity }];
    const able = locations.filter(({ id }) => !notAt.some((one) => idsAreEqual(one, id)));
    const routed = await this.routed(ctx, able, line, quantity, notAt);
    const places = await this.leftOf(ctx, line.productVariantId);
    if (routed && isLeft(routed, places)) return routed;
    const free: LocationWithQuantity[] = [];
    for (const location of candidates(able, line.customFields.collectAt)) {
      const place = places.find((p) => idsAreEqual(p.locationId, location.id));
      const left = place?.left === null ? quantity : (place?.left ?? 0);
      if (left > 0) free.push({ location, quantity: left });
    }
    return spread(free, quantity);
  }

  /**
   * By the merchant's rule, of what is delivered. The whole order is planned when its first line is
   * asked for. What is left of the plan is for the lines that follow.
   */
  private async routed(
    ctx: RequestContext,
    locations: StockLocation[],
    line: OrderLine,
    quantity: number,
    notAt: readonly ID[],
  ): Promise<LocationWithQuantity[] | undefined> {
    if (line.customFields.collectAt) return undefined;
    const known = takeFrom(this.plans.get(ctx) ?? [], locations, line, quantity);
    if (known) return known;
    // Nest finds a provider by its class, also by one that has no instances of its own.
    const routing = this.injector.get(DeliveryRouting as Type<DeliveryRouting>);
    const plan = await routing.plan(ctx, line.id, notAt);
    if (!plan) return undefined;
    this.plans.set(ctx, plan);
    return takeFrom(plan, locations, line, quantity);
  }

  override forRelease = this.held;
  override forSale = this.held;
  override forCancellation = this.sold;

  /**
   * Where the line's stock is held now. The base class counts every allocation ever made. After a
   * change of location it would release stock from a place that holds none.
   */
  private async held(
    ctx: RequestContext,
    locations: StockLocation[],
    line: OrderLine,
    quantity: number,
  ): Promise<LocationWithQuantity[]> {
    await this.lockLevelsOfOrder(ctx, line);
    // Vendure writes sales as negative and releases as positive quantities: both end an allocation.
    const sum = `SUM(CASE m.discriminator WHEN 'Allocation' THEN m.quantity
      WHEN 'Release' THEN -m.quantity WHEN 'Sale' THEN m.quantity ELSE 0 END)`;
    return this.byMovements(ctx, locations, line, quantity, sum);
  }

  /** Where sold pieces of the line came from, so that cancelled ones go back there. */
  private async sold(
    ctx: RequestContext,
    locations: StockLocation[],
    line: OrderLine,
    quantity: number,
  ): Promise<LocationWithQuantity[]> {
    await this.lockLevelsOfOrder(ctx, line);
    const sum = `SUM(CASE m.discriminator WHEN 'Sale' THEN -m.quantity
      WHEN 'Cancellation' THEN -m.quantity ELSE 0 END)`;
    return this.byMovements(ctx, locations, line, quantity, sum);
  }

  private async byMovements(
    ctx: RequestContext,
    locations: StockLocation[],
    line: OrderLine,
    quantity: number,
    sum: string,
  ): Promise<LocationWithQuantity[]> {
    const rows = await this.connection
      .getRepository(ctx, StockMovement)
      .createQueryBuilder("m")
      .select("m.stockLocationId", "id")
      .addSelect(sum, "quantity")
      .where("m.orderLineId = :id", { id: line.id })
      .groupBy("m.stockLocationId")
      .getRawMany<{ id: ID; quantity: string }>();
    const result: LocationWithQuantity[] = [];
    let left = quantity;
    for (const location of chosenFirst(inOrderOfShipping(locations), stockChoice())) {
      const row = rows.find((r) => idsAreEqual(r.id, location.id));
      const take = Math.min(left, Number(row?.quantity ?? 0));
      if (take <= 0) continue;
      result.push({ location, quantity: take });
      left -= take;
    }
    return result;
  }

  /**
   * Locks the stock of every variant in the line's order at once and in one order of rows. Locking
   * line by line would let two carts with the same variants wait for each other.
   */
  private async lockLevelsOfOrder(ctx: RequestContext, line: OrderLine): Promise<void> {
    await this.connection
      .getRepository(ctx, StockLevel)
      .createQueryBuilder("level")
      .where((qb) => {
        const variants = qb
          .subQuery()
          .select("other.productVariantId")
          .from(OrderLine, "other")
          .innerJoin(OrderLine, "line", "line.orderId = other.orderId")
          .where("line.id = :lineId")
          .getQuery();
        return `level.productVariantId IN ${variants}`;
      })
      .setParameter("lineId", line.id)
      .orderBy("level.id")
      .setLock("for_no_key_update")
      .getMany();
  }

  /**
   * What each location of the request's market can sell of a variant; null when it is not counted.
   * Asked after the locks are taken, and not of the base class, whose answer is from before them.
   */
  private leftOf(ctx: RequestContext, variantId: ID): Promise<LeftAt[]> {
    return this.connection.getRepository(ctx, StockLevel).query(
      `SELECT s.id AS "locationId", CASE WHEN ${counted} THEN ${leftAt} END AS left
       FROM ${levelsIn("$2")} JOIN product_variant v ON v.id = l."productVariantId"
       WHERE v.id = $1`,
      [variantId, ctx.channelId],
    );
  }
}
