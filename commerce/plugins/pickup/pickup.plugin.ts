import "./types";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import {
  PickupOfferResolver,
  PickupOrderResultResolver,
  PickupRefusedResolver,
  PickupSlotResolver,
  PickupStoreResolver,
} from "./api/fields.resolver";
import { OrderPickupsResolver, PickupResolver } from "./api/pickup.resolver";
import { ShopPickupPlacingResolver } from "./api/shop-placing.resolver";
import { ShopPickupReadingResolver } from "./api/shop-reading.resolver";
import { shopSchema } from "./api/shop-schema";
import { Pickup } from "./entities/pickup.entity";
import { PickupAttempt } from "./entities/pickup-attempt.entity";
import { PickupEvent } from "./entities/pickup-event.entity";
import { PickupLine } from "./entities/pickup-line.entity";
import { PickupSlot } from "./entities/pickup-slot.entity";
import { pickupFields } from "./fields";
import { options, type PickupOptions } from "./options";
import { AvailabilityService } from "./services/availability.service";
import { BasketService } from "./services/basket.service";
import { HistoryService } from "./services/history.service";
import { OfferService } from "./services/offer.service";
import { PaymentCheck } from "./services/payment-check.service";
import { PaymentStart } from "./services/payment-start.service";
import { PickupLinesService } from "./services/pickup-lines.service";
import { PlacementService } from "./services/placement.service";
import { ReservationService } from "./services/reservation.service";
import { StoreDirectory } from "./services/store-directory.service";
import { collectAssignment } from "./strategies/collect-assignment";
import { collected } from "./strategies/collected.checker";
import { pickupOrderProcess } from "./strategies/pickup-order-process";

/** Click and collect: promises, slots, reservations, and the life of what is collected. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [Pickup, PickupAttempt, PickupEvent, PickupLine, PickupSlot],
  providers: [
    AvailabilityService,
    BasketService,
    HistoryService,
    OfferService,
    PaymentCheck,
    PaymentStart,
    PickupLinesService,
    PlacementService,
    ReservationService,
    StoreDirectory,
  ],
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [
      OrderPickupsResolver,
      PickupOfferResolver,
      PickupOrderResultResolver,
      PickupRefusedResolver,
      PickupResolver,
      PickupSlotResolver,
      PickupStoreResolver,
      ShopPickupPlacingResolver,
      ShopPickupReadingResolver,
    ],
  },
  configuration: (config) => {
    for (const entity of ["OrderLine", "Administrator"] as const)
      config.customFields[entity] = [
        ...(config.customFields[entity] ?? []),
        ...(pickupFields[entity] ?? []),
      ];
    config.shippingOptions.shippingEligibilityCheckers?.push(collected);
    config.shippingOptions.shippingLineAssignmentStrategy = collectAssignment;
    config.orderOptions.process = [...(config.orderOptions.process ?? []), pickupOrderProcess];
    return config;
  },
})
export class PickupPlugin {
  static init(given: Pick<PickupOptions, "secret">): typeof PickupPlugin {
    Object.assign(options, given);
    return PickupPlugin;
  }
}
