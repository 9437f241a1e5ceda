import "./types";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { ComposedSlugs } from "./composed-slugs";
import { catalogFields } from "./fields";
import { OfferedGroupsResolver, OfferedOptionsResolver } from "./offered-options.resolver";
import { RegularPriceResolver, regularPriceSchema } from "./regular-price.resolver";
import { RegularPrices } from "./regular-prices";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [ComposedSlugs, RegularPrices],
  shopApiExtensions: {
    schema: regularPriceSchema,
    resolvers: [OfferedGroupsResolver, OfferedOptionsResolver, RegularPriceResolver],
  },
  configuration: (config) => {
    for (const [entity, fields] of Object.entries(catalogFields)) {
      const existing = config.customFields[entity] ?? [];
      config.customFields[entity] = [...existing, ...(fields ?? [])];
    }
    return config;
  },
})
export class CatalogPlugin {}
