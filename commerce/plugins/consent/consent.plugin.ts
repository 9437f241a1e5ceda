import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { ConsentLedger } from "../../contracts/consent";
import { shopSchema } from "./api/schema";
import { ShopConsentResolver } from "./api/shop-consent.resolver";
import { ConsentRecord } from "./entities/consent-record.entity";
import { AccountBrowsersService } from "./services/account-browsers.service";
import { AccountEndService } from "./services/account-end.service";
import { LedgerService } from "./services/ledger.service";

/** What shoppers allow: by purpose, on versioned texts, in a log that only grows. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [ConsentRecord],
  providers: [
    AccountBrowsersService,
    AccountEndService,
    LedgerService,
    { provide: ConsentLedger, useExisting: LedgerService },
  ],
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopConsentResolver] },
})
export class ConsentPlugin {}
