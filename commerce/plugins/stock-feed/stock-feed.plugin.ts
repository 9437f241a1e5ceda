import { Logger, PluginCommonModule, VendurePlugin } from "@vendure/core";
import { readBytes } from "../../sources/signed-body";
import type { SourceOptions } from "../../sources/sources";
import { StockFeedController } from "./api/stock-feed.controller";
import { feedOptions, limit } from "./options";
import { StockFeedService } from "./services/stock-feed.service";

/** Stock from outside: signed by each source, idempotent, in any order. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  controllers: [StockFeedController],
  providers: [
    StockFeedService,
    { provide: feedOptions, useFactory: () => StockFeedPlugin.options },
  ],
  configuration: (config) => {
    const route = "/stock-events";
    config.apiOptions.middleware.push({ route, handler: readBytes(limit), beforeListen: true });
    if (StockFeedPlugin.options.shared)
      Logger.warn("One secret is good for any source and store. Set STOCK_SOURCES.", "StockFeed");
    return config;
  },
})
export class StockFeedPlugin {
  static options: SourceOptions;

  static init(options: SourceOptions): typeof StockFeedPlugin {
    StockFeedPlugin.options = options;
    return StockFeedPlugin;
  }
}
