import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { ShopAccountResolver } from "./api/shop-account.resolver";
import { SignOutResolver } from "./api/sign-out.resolver";
import { RegistrationService } from "./services/registration.service";
import { SignOutService } from "./services/sign-out.service";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [RegistrationService, SignOutService],
  shopApiExtensions: { resolvers: [ShopAccountResolver, SignOutResolver] },
  adminApiExtensions: { resolvers: [SignOutResolver] },
  configuration: (config) => {
    config.authOptions.requireVerification = true;
    // Of every link that proves an e-mail; the mails say so.
    config.authOptions.verificationTokenDuration = "1d";
    return config;
  },
})
export class AccountPlugin {}
