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

/**
 * Books what is allocated in few statements. Vendure reads the settings, and then each line, its
 * variant with all prices and its level, one after the other, while the levels are locked.
 * Written after `StockMovementService` of the release that the gate knows (`checkVersion`).
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
    this.levels.updateStockAllocatedForLocation = (ctx, variantId, locationId, change) =>
      this.allocate(ctx, variantId, locationId, change);
    this.movements.createAllocationsForOrderLines = async (ctx, wanted) => {
      const ids = wanted.map(({ orderLineId }) => orderLineId);
      const lines = await this.connection.getRepository(ctx, OrderLine).findBy({ id: In(ids) });
      let isCounted: ((id: ID) => boolean) | undefined;
      const allocations: Allocation[] = [];
      for (const { orderLineId, quantity } of wanted) {
        const orderLine = lines.find(({ id }) => idsAreEqual(id, orderLineId));
        if (!orderLine) throw new Error(`There is no line ${orderLineId} to allocate`);
        const variantId = orderLine.productVariantId;
        const productVariant = new ProductVariant({ id: variantId });
        const places = await this.locations.getAllocationLocations(ctx, orderLine, quantity);
        // Only now: the levels are locked, and a merchant may have changed it in between.
        isCounted ??= await this.counted(ctx, lines);
        for (const { location: stockLocation, quantity: part } of places) {
          allocations.push(
            new Allocation({ productVariant, stockLocation, quantity: part, orderLine }),
          );
          if (isCounted(variantId)) await this.allocate(ctx, variantId, stockLocation.id, part);
        }
      }
      const saved = await this.connection.getRepository(ctx, Allocation).save(allocations);
      if (saved.length > 0) await this.events.publish(new StockMovementEvent(ctx, saved));
      return saved;
    };
  }

  private async allocate(ctx: RequestContext, variantId: ID, locationId: ID, change: number) {
    await this.connection.getRepository(ctx, StockLevel).query(
      `UPDATE stock_level SET "stockAllocated" = "stockAllocated" + $3, "updatedAt" = CURRENT_TIMESTAMP
       WHERE "productVariantId" = $1 AND "stockLocationId" = $2`,
      [variantId, locationId, change],
    );
  }

  private async counted(ctx: RequestContext, lines: OrderLine[]): Promise<(id: ID) => boolean> {
    const rows: { id: ID }[] = await this.connection
      .getRepository(ctx, ProductVariant)
      .query(`SELECT v.id FROM product_variant v WHERE v.id = ANY($1) AND ${counted}`, [
        lines.map(({ productVariantId }) => productVariantId),
      ]);
    return (id) => rows.some((row) => idsAreEqual(row.id, id));
  }
}
