import "./types";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import gql from "graphql-tag";
import { aisle } from "./aisle";
import { aisleSchema } from "./aisle/api/shop-schema";
import { boughtFromTag, priceOfTag } from "./aisle/tag-promotion";
import { counter } from "./counter";
import { adminSchema } from "./counter/api/admin-schema";
import { PickupEventsController } from "./counter/api/pickup-events.controller";
import { signaturesTask } from "./counter/signatures.task";
import { BinLocation } from "./entities/bin-location.entity";
import { DamagedPiece } from "./entities/damaged-piece.entity";
import { GoodsReturn } from "./entities/goods-return.entity";
import { HelpCall } from "./entities/help-call.entity";
import { Pickup } from "./entities/pickup.entity";
import { PickupEvent } from "./entities/pickup-event.entity";
import { PickupLine } from "./entities/pickup-line.entity";
import { PickupPause } from "./entities/pickup-pause.entity";
import { PickupPayout } from "./entities/pickup-payout.entity";
import { PickupPutBack } from "./entities/pickup-put-back.entity";
import { PickupReceipt } from "./entities/pickup-receipt.entity";
import { PickupRefusal } from "./entities/pickup-refusal.entity";
import { PickupSignature } from "./entities/pickup-signature.entity";
import { PickupSlot } from "./entities/pickup-slot.entity";
import { ShelfTag } from "./entities/shelf-tag.entity";
import { StaffDevice } from "./entities/staff-device.entity";
import { StaffPin } from "./entities/staff-pin.entity";
import { StaffPush } from "./entities/staff-push.entity";
import { StaffPushDevice } from "./entities/staff-push-device.entity";
import { StagingShelf } from "./entities/staging-shelf.entity";
import { StockCorrection } from "./entities/stock-correction.entity";
import { StockTransfer } from "./entities/stock-transfer.entity";
import { StockTransferEvent } from "./entities/stock-transfer-event.entity";
import { StockTransferLine } from "./entities/stock-transfer-line.entity";
import { TagScan } from "./entities/tag-scan.entity";
import { pickupFields } from "./fields";
import { type PickupOptions, pickupOptions } from "./options";
import { managePickup, servePickup } from "./permissions";
import { promise } from "./promise";
import { availabilityRoute } from "./promise/api/availability-route";
import { collectInMarket } from "./promise/collect-in-market";
import { Districts } from "./promise/districts";
import { reporting } from "./reporting";
import { areaSchema } from "./reporting/api/area-schema";
import { reportSchema } from "./reporting/api/report-schema";
import { reservation } from "./reservation";
import { collectAssignment } from "./reservation/collect-assignment";
import { collected } from "./reservation/collected.checker";
import { expiryTask } from "./reservation/expiry.task";
import { pauseTask } from "./reservation/pause.task";
import { pickupOrderProcess } from "./reservation/pickup-order-process";
import { shopper } from "./shopper";
import { LiveShopperController } from "./shopper/api/live-shopper.controller";
import { shopSchema } from "./shopper/api/shop-schema";
import { transfers } from "./transfers";
import { transferSchema } from "./transfers/api/transfer-schema";
import { trying } from "./trying";
import { tryingSchema } from "./trying/api/shop-schema";

/** Each imports only what stands before it: see scripts/arch/rules.ts. */
const rooms = [promise, reservation, shopper, trying, aisle, counter, transfers, reporting];

/** Click and collect: promises, slots, reservations, and the life of what is collected. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [
    Pickup,
    PickupEvent,
    PickupLine,
    PickupPause,
    PickupPayout,
    PickupPutBack,
    PickupReceipt,
    PickupSignature,
    PickupRefusal,
    PickupSlot,
    BinLocation,
    DamagedPiece,
    GoodsReturn,
    HelpCall,
    ShelfTag,
    StaffDevice,
    StaffPin,
    StaffPush,
    StaffPushDevice,
    StagingShelf,
    StockCorrection,
    StockTransfer,
    StockTransferEvent,
    StockTransferLine,
    TagScan,
  ],
  controllers: [LiveShopperController, PickupEventsController],
  providers: [
    ...rooms.flatMap((room) => room.providers),
    { provide: pickupOptions, useFactory: () => PickupPlugin.options },
    { provide: Districts, useFactory: () => Districts.read(PickupPlugin.options.districts) },
  ],
  shopApiExtensions: {
    schema: gql`
      ${shopSchema}
      ${aisleSchema}
      ${tryingSchema}
    `,
    resolvers: rooms.flatMap((room) => room.shopResolvers),
  },
  adminApiExtensions: {
    schema: gql`
      ${adminSchema}
      ${transferSchema}
      ${areaSchema}
      ${reportSchema}
    `,
    resolvers: rooms.flatMap((room) => room.adminResolvers),
  },
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
    config.schedulerOptions.tasks?.push(expiryTask, pauseTask, signaturesTask);
    config.shippingOptions.shippingEligibilityCheckers?.push(collected);
    config.shippingOptions.shippingLineAssignmentStrategy = collectAssignment;
    config.orderOptions.process = [...(config.orderOptions.process ?? []), pickupOrderProcess];
    config.orderOptions.orderInterceptors?.push(collectInMarket);
    const { promotionOptions: promotions } = config;
    promotions.promotionConditions = [...(promotions.promotionConditions ?? []), boughtFromTag];
    promotions.promotionActions = [...(promotions.promotionActions ?? []), priceOfTag];
    return config;
  },
})
export class PickupPlugin {
  static options: PickupOptions;

  static init(options: PickupOptions): typeof PickupPlugin {
    PickupPlugin.options = options;
    return PickupPlugin;
  }
}
