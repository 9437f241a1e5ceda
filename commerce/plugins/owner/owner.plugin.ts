import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { OwnerController } from "./api/owner.controller";
import { type OwnerOptions, ownerOptions } from "./options";
import { OwnerService } from "./services/owner.service";

/** The page on which the holder of a link from the terminal becomes the owner of the shop. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [OwnerService, { provide: ownerOptions, useFactory: () => OwnerPlugin.options }],
  controllers: [OwnerController],
})
export class OwnerPlugin {
  static options: OwnerOptions;

  static init(options: OwnerOptions): typeof OwnerPlugin {
    OwnerPlugin.options = options;
    return OwnerPlugin;
  }
}
