import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { OwnerController } from "./api/owner.controller";
import { type OwnerOptions, options } from "./options";
import { OwnerService } from "./services/owner.service";

/** The page on which the holder of a link from the terminal becomes the owner of the shop. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [OwnerService],
  controllers: [OwnerController],
})
export class OwnerPlugin {
  static init(given: OwnerOptions): typeof OwnerPlugin {
    Object.assign(options, given);
    return OwnerPlugin;
  }
}
