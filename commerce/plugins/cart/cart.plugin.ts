import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { Carts } from "../../contracts/cart";
import { OrderCouponsResolver, OrderLineAvailabilityResolver } from "./api/order.resolver";
import { shopSchema } from "./api/schema";
import { ShopCartResolver } from "./api/shop-cart.resolver";
import { CartAtPayment } from "./services/cart-at-payment";
import { CartAtSignIn } from "./services/cart-at-sign-in";
import { CartCoupons } from "./services/cart-coupons";
import { CartLines } from "./services/cart-lines";
import { CartMessages } from "./services/cart-messages";
import { CartPrices } from "./services/cart-prices";
import { CartQuantities } from "./services/cart-quantities";
import { CartReader } from "./services/cart-reader";
import { GuestSessions } from "./services/guest-sessions";
import { JoinedCarts } from "./services/joined-carts";
import { CartTopUp } from "./services/top-up.service";
import { cartOrderProcess } from "./strategies/cart-order-process";

/** Carts at the prices of now, with a word on each line and code that cannot be had any more. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [
    CartAtPayment,
    CartAtSignIn,
    CartCoupons,
    CartLines,
    CartMessages,
    CartPrices,
    CartQuantities,
    CartReader,
    CartTopUp,
    GuestSessions,
    JoinedCarts,
    { provide: Carts, useExisting: CartReader },
  ],
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [ShopCartResolver, OrderLineAvailabilityResolver, OrderCouponsResolver],
  },
  configuration: (config) => {
    // First, so that a deleted variant is named too: Vendure's own refusal names nothing.
    config.orderOptions.process = [cartOrderProcess, ...(config.orderOptions.process ?? [])];
    return config;
  },
})
export class CartPlugin {}
