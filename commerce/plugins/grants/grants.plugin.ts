import { APP_INTERCEPTOR } from "@nestjs/core";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { CredentialsInterceptor } from "./credentials.interceptor";
import { CredentialsService } from "./credentials.service";
import { GrantInterceptor } from "./grant.interceptor";

/**
 * Guards the custom fields that give a person more rights: a write needs the permission of the
 * field. It also guards the sign-in data of a person: only people with the right to it change it.
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
