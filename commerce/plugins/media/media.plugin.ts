import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { assetFields, mediaSchema } from "./fields";
import { filmParts } from "./film-parts";
import { AssetColourResolver } from "./services/asset-colour.resolver";
import { AssetColours } from "./services/asset-colours";
import { AssetsInMarkets } from "./services/assets-in-markets";

/** Uploads in all markets, in the sizes that the shop shows, each with the colour of its place. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [AssetsInMarkets, AssetColours],
  shopApiExtensions: { schema: mediaSchema, resolvers: [AssetColourResolver] },
  configuration: (config) => {
    config.customFields.Asset = [...(config.customFields.Asset ?? []), ...assetFields];
    config.apiOptions.middleware = [
      ...(config.apiOptions.middleware ?? []),
      { route: "/assets", handler: filmParts(MediaPlugin.folder), beforeListen: true },
    ];
    return config;
  },
})
export class MediaPlugin {
  static folder: string;

  /** @param folder of the uploads */
  static init(folder: string): typeof MediaPlugin {
    MediaPlugin.folder = folder;
    return MediaPlugin;
  }
}
