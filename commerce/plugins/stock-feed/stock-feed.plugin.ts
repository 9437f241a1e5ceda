import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { raw } from "express";
import { StockFeedController } from "./api/stock-feed.controller";
import { StockEvent } from "./entities/stock-event.entity";
import { options } from "./options";
import { StockFeedService } from "./services/stock-feed.service";

/** Stock from outside: signed, idempotent, in any order. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [StockEvent],
  controllers: [StockFeedController],
  providers: [StockFeedService],
  configuration: (config) => {
    // The signature is over the bytes that were sent, not over what they mean.
    const handler = raw({ type: () => true, limit: "1mb" });
    config.apiOptions.middleware.push({ route: "/stock-events", handler, beforeListen: true });
    return config;
  },
})
export class StockFeedPlugin {
  static init(given: typeof options): typeof StockFeedPlugin {
    Object.assign(options, given);
    return StockFeedPlugin;
  }
}
