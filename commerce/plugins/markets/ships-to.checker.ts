import { LanguageCode, ShippingEligibilityChecker } from "@vendure/core";

/** A method serves one country: a parcel does not go abroad by domestic post. */
export const shipsTo = new ShippingEligibilityChecker({
  code: "ships-to",
  description: [{ languageCode: LanguageCode.en, value: "Ships to one country" }],
  args: { country: { type: "string" } },
  check: (_ctx, order, args) =>
    !order.shippingAddress?.countryCode || order.shippingAddress.countryCode === args.country,
});
