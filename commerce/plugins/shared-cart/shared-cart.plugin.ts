import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { AdminSharedCartResolver, OrderAssistanceResolver } from "./api/admin-shared-cart.resolver";
import { adminSchema, shopSchema } from "./api/schema";
import {
  ShopSharedCartResolver,
  TakeSharedCartResultResolver,
} from "./api/shop-shared-cart.resolver";
import { SharedCart } from "./entities/shared-cart.entity";
import { SharedCartLine } from "./entities/shared-cart-line.entity";
import { forgetSharedCartsTask } from "./forget.task";
import { AssistedOrders } from "./services/assisted-orders.service";
import { SharedCarts } from "./services/shared-carts.service";
import { ShownCart } from "./services/shown-cart.service";
import { StockElsewhere } from "./services/stock-elsewhere.service";
import { TakeOver } from "./services/take-over.service";

/** Endless aisle: a store sells what other places have, into the shopper's own cart (ADR 40). */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [SharedCart, SharedCartLine],
  providers: [AssistedOrders, SharedCarts, ShownCart, StockElsewhere, TakeOver],
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [ShopSharedCartResolver, TakeSharedCartResultResolver],
  },
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [AdminSharedCartResolver, OrderAssistanceResolver],
  },
  configuration: (config) => {
    config.schedulerOptions.tasks?.push(forgetSharedCartsTask);
    return config;
  },
})
export class SharedCartPlugin {}
