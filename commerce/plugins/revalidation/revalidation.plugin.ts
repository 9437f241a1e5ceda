import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { type RevalidationOptions, revalidationOptions } from "./options";
import { ChangeListener } from "./services/change-listener.service";
import { RevalidationService } from "./services/revalidation.service";
import { SlugService } from "./services/slug.service";

let configured: RevalidationOptions;

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [
    { provide: revalidationOptions, useFactory: () => configured },
    SlugService,
    RevalidationService,
    ChangeListener,
  ],
})
export class RevalidationPlugin {
  static init(options: RevalidationOptions): typeof RevalidationPlugin {
    configured = options;
    return RevalidationPlugin;
  }
}
