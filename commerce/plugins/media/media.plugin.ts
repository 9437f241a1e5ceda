import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { AssetsInMarkets } from "./services/assets-in-markets";

/** Uploads in all markets, and in the sizes that the shop shows. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [AssetsInMarkets],
})
export class MediaPlugin {}
