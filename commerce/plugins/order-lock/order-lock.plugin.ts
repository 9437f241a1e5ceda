import { Global } from "@nestjs/common";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { OrderLock, orderLockToken } from "../../contracts/order-lock";
import { OrderFingerprintResolver } from "./api/order-fingerprint.resolver";
import { shopSchema } from "./api/schema";
import { OrderGate } from "./order-gate";
import { limitInFlight } from "./requests-in-flight";
import { RowOrderLock } from "./row-order-lock";
import { SessionOrderStrategy } from "./session-order.strategy";

/** One writer per order at a time, for Vendure's own services and, by `OrderLock`, for plugins. */
@Global()
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "~3.7.3",
  providers: [
    OrderGate,
    RowOrderLock,
    { provide: OrderLock, useExisting: RowOrderLock },
    { provide: orderLockToken, useExisting: RowOrderLock },
  ],
  exports: [OrderLock],
  shopApiExtensions: { schema: shopSchema, resolvers: [OrderFingerprintResolver] },
  configuration: (config) => {
    config.orderOptions.activeOrderStrategy = new SessionOrderStrategy();
    const route = config.apiOptions.shopApiPath ?? "shop-api";
    config.apiOptions.middleware.push({ route, handler: limitInFlight() });
    return config;
  },
})
export class OrderLockPlugin {}
