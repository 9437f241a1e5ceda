import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import {
  GiftWrapPriceResolver,
  OrderGiftResolver,
  SetGiftResultResolver,
  ShopGiftResolver,
} from "./api/gift.resolver";
import { adminSchema, shopSchema } from "./api/schema";
import { giftFields } from "./fields";
import { GiftService } from "./services/gift.service";
import { GiftWords } from "./services/gift-words";
import { WrapFees } from "./services/wrap-fees";

/** Orders as gifts: a wrap whose fee is one figure everywhere, and a message (ADR 29). */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [GiftService, GiftWords, WrapFees],
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [OrderGiftResolver, GiftWrapPriceResolver, SetGiftResultResolver, ShopGiftResolver],
  },
  adminApiExtensions: { schema: adminSchema, resolvers: [OrderGiftResolver] },
  configuration: (config) => {
    for (const entity of ["Order", "Channel"] as const)
      config.customFields[entity] = [
        ...(config.customFields[entity] ?? []),
        ...(giftFields[entity] ?? []),
      ];
    return config;
  },
})
export class GiftPlugin {}
