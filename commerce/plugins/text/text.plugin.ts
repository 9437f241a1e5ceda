import { APP_INTERCEPTOR } from "@nestjs/core";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { TextInterceptor } from "./text.interceptor";
import { textGate } from "./text-gate";
import { TextMessages } from "./text-messages";

/** One rule for every text that comes in. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [TextMessages, { provide: APP_INTERCEPTOR, useClass: TextInterceptor }],
  configuration: (config) => {
    config.apiOptions.apolloServerPlugins = [
      ...(config.apiOptions.apolloServerPlugins ?? []),
      textGate,
    ];
    return config;
  },
})
export class TextPlugin {}
