import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { AdminContentResolver } from "./api/admin-content.resolver";
import { adminSchema } from "./api/admin-schema";
import {
  ContentDeletionResolver,
  ContentPageResolver,
  ContentResultResolver,
} from "./api/content-page.resolver";
import { ShopContentResolver } from "./api/shop-content.resolver";
import { shopSchema } from "./api/shop-schema";
import { ContentAddress } from "./entities/content-address.entity";
import { ContentPage } from "./entities/content-page.entity";
import { ContentRevision } from "./entities/content-revision.entity";
import { type ContentOptions, contentOptions } from "./options";
import { contentPermission } from "./permission";
import { ContentChanges } from "./services/content-changes";
import { ContentChecks } from "./services/content-checks";
import { ContentReader } from "./services/content-reader";
import { ContentReferences } from "./services/content-references";

/** Pages, campaigns, menus and policies that merchants write: typed blocks, never markup. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [ContentPage, ContentRevision, ContentAddress],
  providers: [
    { provide: contentOptions, useFactory: () => ContentPlugin.options },
    ContentReferences,
    ContentChecks,
    ContentChanges,
    ContentReader,
  ],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [
      AdminContentResolver,
      ContentPageResolver,
      ContentResultResolver,
      ContentDeletionResolver,
    ],
  },
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopContentResolver] },
  configuration: (config) => {
    config.authOptions.customPermissions?.push(contentPermission);
    return config;
  },
})
export class ContentPlugin {
  static options: ContentOptions;

  static init(options: ContentOptions): typeof ContentPlugin {
    ContentPlugin.options = options;
    return ContentPlugin;
  }
}
