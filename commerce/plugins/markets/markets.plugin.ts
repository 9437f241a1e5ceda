import { APP_INTERCEPTOR } from "@nestjs/core";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import gql from "graphql-tag";
import { deliveryClasses } from "../../../contracts/delivery-classes";
import { AddressGate, refuseWrongAddress } from "./address-gate";
import { ContactInterceptor } from "./contact.interceptor";
import { CountryReads } from "./country-reads";
import { deliveryFields } from "./fields";
import { freeFrom } from "./free-from.calculator";
import { type MarketDefinition, shopMarkets } from "./markets";
import { MethodClass } from "./method-class.resolver";
import { RegionTaxZoneStrategy } from "./region-tax-zone-strategy";
import { shipsTo } from "./ships-to.checker";
import { WordsInMarkets } from "./words-in-markets";

const shopSchema = gql`
  "The market does not deliver there, or the parts of the address do not agree."
  type AddressRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    "error.address-country, -region, -postal-code or -zip-elsewhere."
    message: String!
    "The part to look at: countryCode, province or postalCode."
    field: String!
  }
  extend union ActiveOrderResult = AddressRefusedError

  "How goods are brought home: by post, or carried and assembled."
  enum DeliveryClass { ${deliveryClasses.join(" ")} }
  extend type PublicShippingMethod {
    carries: DeliveryClass
  }
`;

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [
    AddressGate,
    CountryReads,
    WordsInMarkets,
    { provide: APP_INTERCEPTOR, useClass: ContactInterceptor },
    { provide: shopMarkets, useFactory: () => MarketsPlugin.markets },
  ],
  shopApiExtensions: { schema: shopSchema, resolvers: [MethodClass] },
  configuration: (config) => {
    config.taxOptions.taxZoneStrategy = new RegionTaxZoneStrategy();
    config.orderOptions.process = [refuseWrongAddress, ...(config.orderOptions.process ?? [])];
    for (const [entity, fields] of Object.entries(deliveryFields))
      config.customFields[entity] = [...(config.customFields[entity] ?? []), ...(fields ?? [])];
    config.shippingOptions.shippingCalculators?.push(freeFrom);
    config.shippingOptions.shippingEligibilityCheckers?.push(shipsTo);
    return config;
  },
})
export class MarketsPlugin {
  static markets: readonly MarketDefinition[];

  static init(markets: readonly MarketDefinition[]): typeof MarketsPlugin {
    MarketsPlugin.markets = markets;
    return MarketsPlugin;
  }
}
