import { APP_INTERCEPTOR } from "@nestjs/core";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { TextInterceptor } from "./text.interceptor";

/** One rule for every text that comes in. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [{ provide: APP_INTERCEPTOR, useClass: TextInterceptor }],
})
export class TextPlugin {}
