import "./types";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { adminSchema } from "./api/admin-schema";
import { AdminStoresResolver, StockLocationResolver } from "./api/admin-stores.resolver";
import { shopSchema } from "./api/schema";
import { ShopStoresResolver, StorePictureResolver } from "./api/shop-stores.resolver";
import { StoreChange } from "./entities/store-change.entity";
import { storeFields } from "./fields";
import { StoreService } from "./services/store.service";
import { StoreChanges } from "./services/store-changes";
import { StoreMarket } from "./services/store-market";
import { StorePictures } from "./services/store-pictures";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [StoreChange],
  providers: [StoreService, StoreChanges, StoreMarket, StorePictures],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [AdminStoresResolver, StockLocationResolver],
  },
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopStoresResolver, StorePictureResolver] },
  configuration: (config) => {
    config.customFields.StockLocation = [
      ...(config.customFields.StockLocation ?? []),
      ...(storeFields.StockLocation ?? []),
    ];
    return config;
  },
})
export class StoresPlugin {}
