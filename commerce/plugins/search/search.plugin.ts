import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { AdminSearchResolver } from "./api/admin-search.resolver";
import { adminSchema, shopSchema } from "./api/schema";
import { ShopSearchResolver } from "./api/shop-search.resolver";
import { searchOptions } from "./options";
import { ChangeAnnouncer } from "./services/change-announcer";
import { CountLookup } from "./services/count-lookup";
import { SearchEventSubscriber } from "./services/event-subscriber";
import { SearchMessages } from "./services/messages";
import { Reindexer } from "./services/reindexer";
import { ResultPresenter } from "./services/result-presenter";
import { IndexSearchService } from "./services/search.service";
import { StoreStock } from "./services/store-stock";
import type { SearchOptions } from "./types";

/**
 * Search in memory, in every server process, behind the API of Vendure's own search plugins. A shop
 * that outgrows it puts `@vendure-community/elasticsearch-plugin` in its place.
 */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [
    ChangeAnnouncer,
    CountLookup,
    IndexSearchService,
    Reindexer,
    ResultPresenter,
    StoreStock,
    SearchEventSubscriber,
    SearchMessages,
    { provide: searchOptions, useFactory: () => SearchPlugin.options },
  ],
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopSearchResolver] },
  adminApiExtensions: { schema: adminSchema, resolvers: [AdminSearchResolver] },
})
export class SearchPlugin {
  static options: SearchOptions;

  static init(options: SearchOptions): typeof SearchPlugin {
    SearchPlugin.options = options;
    return SearchPlugin;
  }
}
