import "./types";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { adminSchema } from "./api/admin-schema";
import { availabilityRoute } from "./api/availability-route";
import { LiveShopperController } from "./api/live-shopper.controller";
import { PickupEventsController } from "./api/pickup-events.controller";
import { adminResolvers, shopResolvers } from "./api/resolvers";
import { shopSchema } from "./api/shop-schema";
import { Pickup } from "./entities/pickup.entity";
import { PickupEvent } from "./entities/pickup-event.entity";
import { PickupLine } from "./entities/pickup-line.entity";
import { PickupPayout } from "./entities/pickup-payout.entity";
import { PickupSlot } from "./entities/pickup-slot.entity";
import { ShelfPlace } from "./entities/shelf-place.entity";
import { StaffDevice } from "./entities/staff-device.entity";
import { StaffPin } from "./entities/staff-pin.entity";
import { StockCorrection } from "./entities/stock-correction.entity";
import { expiryTask } from "./expiry.task";
import { pickupFields } from "./fields";
import { options, type PickupOptions } from "./options";
import { managePickup, servePickup } from "./permissions";
import { providers } from "./providers";
import { collectAssignment } from "./strategies/collect-assignment";
import { collectInMarket } from "./strategies/collect-in-market";
import { collected } from "./strategies/collected.checker";
import { pickupOrderProcess } from "./strategies/pickup-order-process";

/** Click and collect: promises, slots, reservations, and the life of what is collected. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [
    Pickup,
    PickupEvent,
    PickupLine,
    PickupPayout,
    PickupSlot,
    ShelfPlace,
    StaffDevice,
    StaffPin,
    StockCorrection,
  ],
  controllers: [LiveShopperController, PickupEventsController],
  providers,
  shopApiExtensions: { schema: shopSchema, resolvers: shopResolvers },
  adminApiExtensions: { schema: adminSchema, resolvers: adminResolvers },
  configuration: (config) => {
    for (const entity of ["OrderLine", "ShippingMethod", "Administrator"] as const)
      config.customFields[entity] = [
        ...(config.customFields[entity] ?? []),
        ...(pickupFields[entity] ?? []),
      ];
    const { url } = config.dbConnectionOptions as { url?: string };
    config.apiOptions.middleware.push({
      route: "/pickup-availability",
      handler: availabilityRoute(() => url),
      beforeListen: true,
    });
    config.authOptions.customPermissions?.push(servePickup, managePickup);
    config.schedulerOptions.tasks?.push(expiryTask);
    config.shippingOptions.shippingEligibilityCheckers?.push(collected);
    config.shippingOptions.shippingLineAssignmentStrategy = collectAssignment;
    config.orderOptions.process = [...(config.orderOptions.process ?? []), pickupOrderProcess];
    config.orderOptions.orderInterceptors?.push(collectInMarket);
    return config;
  },
})
export class PickupPlugin {
  static init(given: Pick<PickupOptions, "secret">): typeof PickupPlugin {
    Object.assign(options, given);
    return PickupPlugin;
  }
}
