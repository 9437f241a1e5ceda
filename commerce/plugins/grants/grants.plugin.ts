import { APP_INTERCEPTOR } from "@nestjs/core";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { GrantInterceptor } from "./grant.interceptor";

/** Custom fields that let somebody do more are written with their permission alone. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [{ provide: APP_INTERCEPTOR, useClass: GrantInterceptor }],
})
export class GrantsPlugin {}
