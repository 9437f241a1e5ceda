import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { freeFrom } from "./free-from.calculator";
import { shipsTo } from "./ships-to.checker";
import { StateTaxZoneStrategy } from "./state-tax-zone-strategy";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  configuration: (config) => {
    config.taxOptions.taxZoneStrategy = new StateTaxZoneStrategy();
    config.shippingOptions.shippingCalculators?.push(freeFrom);
    config.shippingOptions.shippingEligibilityCheckers?.push(shipsTo);
    return config;
  },
})
export class MarketsPlugin {}
