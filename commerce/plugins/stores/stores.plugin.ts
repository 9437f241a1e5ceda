import "./types";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { shopSchema } from "./api/schema";
import { ShopStoresResolver } from "./api/shop-stores.resolver";
import { storeFields } from "./fields";
import { StoreService } from "./services/store.service";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [StoreService],
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopStoresResolver] },
  configuration: (config) => {
    config.customFields.StockLocation = [
      ...(config.customFields.StockLocation ?? []),
      ...(storeFields.StockLocation ?? []),
    ];
    return config;
  },
})
export class StoresPlugin {}
