import { DefaultGuestCheckoutStrategy, PluginCommonModule, VendurePlugin } from "@vendure/core";
import { shopSchema } from "./api/schema";
import { ShopOrdersResolver } from "./api/shop-orders.resolver";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopOrdersResolver] },
  configuration: (config) => {
    config.orderOptions.guestCheckoutStrategy = new DefaultGuestCheckoutStrategy({
      // Whoever has an account may still buy without signing in.
      allowGuestCheckoutForRegisteredCustomers: true,
    });
    return config;
  },
})
export class OrdersPlugin {}
