import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { collectedInStore, payInStoreHandler } from "./pay-in-store.handler";
import { testCardHandler } from "./test-card.handler";

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  configuration: (config) => {
    config.paymentOptions.paymentMethodHandlers.push(testCardHandler, payInStoreHandler);
    config.paymentOptions.paymentMethodEligibilityCheckers?.push(collectedInStore);
    return config;
  },
})
export class PaymentsPlugin {}
