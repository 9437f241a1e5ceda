import "./types";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { ComposedSlugs } from "./composed-slugs";
import { catalogueFields } from "./fields";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [ComposedSlugs],
  configuration: (config) => {
    for (const [entity, fields] of Object.entries(catalogueFields)) {
      const existing = config.customFields[entity] ?? [];
      config.customFields[entity] = [...existing, ...(fields ?? [])];
    }
    return config;
  },
})
export class CataloguePlugin {}
