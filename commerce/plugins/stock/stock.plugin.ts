import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { allocateBeforePayment } from "./allocate-before-payment";
import { shopSchema } from "./api/schema";
import { ShopAvailabilityResolver } from "./api/shop-availability.resolver";
import { BriefBookings } from "./brief-bookings";
import { CancelledPieces } from "./cancelled-pieces";
import { LockingStockLocationStrategy } from "./locking-stock-location-strategy";
import { keepMovementsOfRemovedLines } from "./movements-of-removed-lines";
import { PerLocationLedger } from "./per-location-ledger";
import { inPlaceOfDefault } from "./refuse-sold-out";
import { releaseAbandonedTask } from "./release-abandoned.task";
import { releaseOnReturn } from "./release-on-return";
import { SellableStock } from "./sellable-stock.service";
import { StockInvariants } from "./stock-invariants";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [BriefBookings, CancelledPieces, PerLocationLedger, SellableStock, StockInvariants],
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopAvailabilityResolver] },
  configuration: (config) => {
    config.catalogOptions.stockLocationStrategy = new LockingStockLocationStrategy();
    config.orderOptions.stockAllocationStrategy = allocateBeforePayment;
    config.entityOptions.metadataModifiers = [
      ...(config.entityOptions.metadataModifiers ?? []),
      keepMovementsOfRemovedLines,
    ];
    const processes = inPlaceOfDefault(config.orderOptions.process ?? []);
    config.orderOptions.process = [...processes, releaseOnReturn];
    config.schedulerOptions.tasks?.push(
      releaseAbandonedTask(StockPlugin.options.allocationMinutes),
    );
    return config;
  },
})
export class StockPlugin {
  static options: { allocationMinutes: number };

  /** @param allocationMinutes how long stock stays allocated to an order that is not being paid. */
  static init(allocationMinutes: number): typeof StockPlugin {
    StockPlugin.options = { allocationMinutes };
    return StockPlugin;
  }
}
