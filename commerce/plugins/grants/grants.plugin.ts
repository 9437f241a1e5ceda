import { APP_INTERCEPTOR } from "@nestjs/core";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { CredentialsInterceptor } from "./credentials.interceptor";
import { CredentialsService } from "./credentials.service";
import { GrantInterceptor } from "./grant.interceptor";

/**
 * Custom fields that let somebody do more are written with their permission alone, and with what a
 * person signs in is changed by who may.
 */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [
    CredentialsService,
    { provide: APP_INTERCEPTOR, useClass: GrantInterceptor },
    { provide: APP_INTERCEPTOR, useClass: CredentialsInterceptor },
  ],
})
export class GrantsPlugin {}
