import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { readBytes } from "../../sources/signed-body";
import type { SourceOptions } from "../../sources/sources";
import { limit } from "./purchase";
import { purchaseOptions, TillPurchasesController } from "./till-purchases.controller";
import { TillPurchasesService } from "./till-purchases.service";

/** What shoppers buy in a store, when they show their code: an event under their consent. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  controllers: [TillPurchasesController],
  providers: [
    TillPurchasesService,
    { provide: purchaseOptions, useFactory: () => TillPurchasesPlugin.options },
  ],
  configuration: (config) => {
    const route = "/till-purchases";
    config.apiOptions.middleware.push({ route, handler: readBytes(limit), beforeListen: true });
    return config;
  },
})
export class TillPurchasesPlugin {
  static options: SourceOptions;

  static init(options: SourceOptions): typeof TillPurchasesPlugin {
    TillPurchasesPlugin.options = options;
    return TillPurchasesPlugin;
  }
}
