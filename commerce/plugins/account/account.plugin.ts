import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { AccountRequests } from "../../contracts/account-requests";
import { ShopAccountResolver } from "./api/shop-account.resolver";
import { SignOutResolver } from "./api/sign-out.resolver";
import { EvenSignIn } from "./even-sign-in";
import { RegistrationService } from "./services/registration.service";
import { RequestService } from "./services/request.service";
import { SignOutService } from "./services/sign-out.service";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [
    RegistrationService,
    RequestService,
    SignOutService,
    { provide: AccountRequests, useExisting: RequestService },
  ],
  shopApiExtensions: { resolvers: [ShopAccountResolver, SignOutResolver] },
  adminApiExtensions: { resolvers: [SignOutResolver] },
  configuration: (config) => {
    config.authOptions.requireVerification = true;
    config.authOptions.shopAuthenticationStrategy = [new EvenSignIn()];
    config.authOptions.adminAuthenticationStrategy = [new EvenSignIn()];
    // Of every link that proves an e-mail; the mails say so.
    config.authOptions.verificationTokenDuration = "1d";
    return config;
  },
})
export class AccountPlugin {}
