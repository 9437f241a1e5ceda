import { LanguageCode, ShippingEligibilityChecker } from "@vendure/core";

/** A method serves one country: a parcel from Icheon does not go to New York by domestic post. */
export const shipsTo = new ShippingEligibilityChecker({
  code: "ships-to",
  description: [{ languageCode: LanguageCode.en, value: "Ships to one country" }],
  args: { country: { type: "string" } },
  check: (_ctx, order, args) =>
    !order.shippingAddress?.countryCode || order.shippingAddress.countryCode === args.country,
});
