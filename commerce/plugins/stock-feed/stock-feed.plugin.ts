import { Logger, PluginCommonModule, VendurePlugin } from "@vendure/core";
import { StockFeedController } from "./api/stock-feed.controller";
import { type FeedOptions, options } from "./options";
import { readBody } from "./read-body";
import { StockFeedService } from "./services/stock-feed.service";

/** Stock from outside: signed by each source, idempotent, in any order. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  controllers: [StockFeedController],
  providers: [StockFeedService],
  configuration: (config) => {
    const route = "/stock-events";
    config.apiOptions.middleware.push({ route, handler: readBody, beforeListen: true });
    if (options.shared)
      Logger.warn("One secret is good for any source and store. Set STOCK_SOURCES.", "StockFeed");
    return config;
  },
})
export class StockFeedPlugin {
  static init(given: FeedOptions): typeof StockFeedPlugin {
    Object.assign(options, given);
    return StockFeedPlugin;
  }
}
