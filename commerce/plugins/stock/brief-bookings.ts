import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  Allocation,
  EventBus,
  type ID,
  idsAreEqual,
  OrderLine,
  ProductVariant,
  type RequestContext,
  StockLevel,
  StockLevelService,
  StockLocationService,
  StockMovementEvent,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { counted } from "../../database/sellable-sql";
import { replaceMethod } from "../../vendure/replace-method";

/**
 * Books what is allocated in few statements. Vendure reads the settings, and then each line, its
 * variant with all prices and its level. It reads one after the other, while the levels are locked.
 * Written after `StockMovementService` of the release that is known (`knownRelease`).
 */
@Injectable()
export class BriefBookings implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly movements: StockMovementService,
    private readonly levels: StockLevelService,
    private readonly locations: StockLocationService,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.levels,
      "updateStockAllocatedForLocation",
      () => (ctx, variantId, locationId, change) =>
        this.change(ctx, "TRUE", [variantId, locationId, change]),
    );
    replaceMethod(
      this,
      this.movements,
      "createAllocationsForOrderLines",
      () => async (ctx, wanted) => {
        const ids = wanted.map(({ orderLineId }) => orderLineId);
        const lines = await this.connection.getRepository(ctx, OrderLine).findBy({ id: In(ids) });
        const allocations: Allocation[] = [];
        for (const { orderLineId, quantity } of wanted) {
          const orderLine = lines.find(({ id }) => idsAreEqual(id, orderLineId));
          if (!orderLine) throw new Error(`There is no line ${orderLineId} to allocate`);
          const variantId = orderLine.productVariantId;
          const productVariant = new ProductVariant({ id: variantId });
          const places = await this.locations.getAllocationLocations(ctx, orderLine, quantity);
          for (const { location: stockLocation, quantity: part } of places) {
            allocations.push(
              new Allocation({ productVariant, stockLocation, quantity: part, orderLine }),
            );
            // The levels are locked by now: whether pieces are counted is what it says there and then.
            await this.change(ctx, counted, [variantId, stockLocation.id, part]);
          }
        }
        const saved = await this.connection.getRepository(ctx, Allocation).save(allocations);
        if (saved.length > 0) await this.events.publish(new StockMovementEvent(ctx, saved));
        return saved;
      },
    );
  }

  /** Changes what is allocated of a variant at a location by some pieces, where a condition holds. */
  private async change(
    ctx: RequestContext,
    where: string,
    values: [variantId: ID, locationId: ID, pieces: number],
  ): Promise<void> {
    await this.connection.getRepository(ctx, StockLevel).query(
      `UPDATE stock_level l
       SET "stockAllocated" = l."stockAllocated" + $3, "updatedAt" = CURRENT_TIMESTAMP
       FROM product_variant v
       WHERE v.id = $1 AND l."productVariantId" = v.id AND l."stockLocationId" = $2 AND ${where}`,
      values,
    );
  }
}
