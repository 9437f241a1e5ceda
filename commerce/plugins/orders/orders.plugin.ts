import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { shopSchema } from "./api/schema";
import {
  CancelDeliveryResultResolver,
  CancellationQuoteResultResolver,
  ShopCancellationResolver,
} from "./api/shop-cancellation.resolver";
import { ShopOrderResolver } from "./api/shop-order.resolver";
import { ShopOrdersResolver } from "./api/shop-orders.resolver";
import { cancelChanged } from "./cancel-changed";
import { orderFields } from "./fields";
import { rememberCheckout } from "./remember-checkout";
import { CheckoutAtSignIn } from "./services/checkout-at-sign-in";
import { CouponLimit } from "./services/coupon-limit.service";
import { FirstAddresses } from "./services/first-addresses";
import { GuestOrderService } from "./services/guest-order.service";
import { OwnCancellationService } from "./services/own-cancellation.service";
import { RecentOrderService } from "./services/recent-order.service";
import { TypedCodes } from "./services/typed-codes";
import { orderNumbers } from "./strategies/order-numbers";
import { ownOrdersOnly } from "./strategies/own-orders-only";
import { separateGuests } from "./strategies/separate-guests";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [
    CheckoutAtSignIn,
    CouponLimit,
    FirstAddresses,
    GuestOrderService,
    OwnCancellationService,
    RecentOrderService,
    TypedCodes,
  ],
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [
      ShopOrdersResolver,
      ShopOrderResolver,
      ShopCancellationResolver,
      CancelDeliveryResultResolver,
      CancellationQuoteResultResolver,
    ],
  },
  configuration: (config) => {
    config.customFields.Order = [
      ...(config.customFields.Order ?? []),
      ...(orderFields.Order ?? []),
    ];
    config.orderOptions.orderCodeStrategy = orderNumbers;
    config.orderOptions.guestCheckoutStrategy = separateGuests;
    config.orderOptions.orderByCodeAccessStrategy = ownOrdersOnly;
    config.orderOptions.process = [
      ...(config.orderOptions.process ?? []),
      cancelChanged,
      rememberCheckout,
    ];
    return config;
  },
})
export class OrdersPlugin {}
