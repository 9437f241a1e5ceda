import { Global } from "@nestjs/common";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { OrderInvariants } from "../../contracts/order-invariants";
import { OrderLock, orderLockToken } from "../../contracts/order-lock";
import { OrderFingerprintResolver } from "./api/order-fingerprint.resolver";
import { OrderHealthController } from "./api/order-health.controller";
import { shopSchema } from "./api/schema";
import { goodsKept } from "./goods-kept.process";
import { ListReads } from "./list-reads";
import { LostTransactions } from "./lost-transactions";
import { OrderGate } from "./order-gate";
import { OrderMessages } from "./order-messages";
import { OrderReads } from "./order-reads";
import { OrderWrites } from "./order-writes";
import { FindingsService } from "./reconcile/findings.service";
import { InvariantList } from "./reconcile/invariant-list";
import { OrderFinding } from "./reconcile/order-finding.entity";
import { reconcileTask } from "./reconcile/reconcile.task";
import { Reconciler } from "./reconcile/reconciler.service";
import { limitInFlight } from "./requests-in-flight";
import { RowOrderLock } from "./row-order-lock";
import { SessionOrderStrategy } from "./session-order.strategy";
import { SessionReads } from "./session-reads";
import { SessionWrites } from "./session-writes";

/** One writer per order at a time, for Vendure's own services and, by `OrderLock`, for plugins. */
@Global()
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "~3.7.3",
  entities: [OrderFinding],
  controllers: [OrderHealthController],
  providers: [
    FindingsService,
    InvariantList,
    ListReads,
    LostTransactions,
    OrderGate,
    OrderMessages,
    OrderReads,
    OrderWrites,
    Reconciler,
    RowOrderLock,
    SessionReads,
    SessionWrites,
    { provide: OrderInvariants, useExisting: InvariantList },
    { provide: OrderLock, useExisting: RowOrderLock },
    { provide: orderLockToken, useExisting: RowOrderLock },
  ],
  exports: [OrderInvariants, OrderLock],
  shopApiExtensions: { schema: shopSchema, resolvers: [OrderFingerprintResolver] },
  configuration: (config) => {
    config.orderOptions.activeOrderStrategy = new SessionOrderStrategy();
    const route = config.apiOptions.shopApiPath ?? "shop-api";
    config.apiOptions.middleware.push({ route, handler: limitInFlight() });
    const { process } = config.shippingOptions;
    config.shippingOptions.process = [...(process ?? []), goodsKept];
    config.schedulerOptions.tasks?.push(reconcileTask);
    return config;
  },
})
export class OrderLockPlugin {}
