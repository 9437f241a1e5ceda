import { LanguageCode, ShippingCalculator } from "@vendure/core";

/**
 * A flat rate that falls away from an order value on, unless that is 0. Amounts as the market shows
 * them.
 */
export const freeFrom = new ShippingCalculator({
  code: "free-from",
  description: [{ languageCode: LanguageCode.en, value: "Flat rate, free from an order value" }],
  args: {
    rate: { type: "int", ui: { component: "currency-form-input" } },
    freeFrom: { type: "int", ui: { component: "currency-form-input" } },
    taxRate: { type: "float" },
  },
  calculate: (ctx, order, args) => {
    const { pricesIncludeTax } = ctx.channel;
    const all = pricesIncludeTax ? order.subTotalWithTax : order.subTotal;
    // The wrap of a gift is no goods: it does not bring a cart nearer to a free delivery.
    const value = (order.surcharges ?? []).reduce(
      (rest, fee) => rest - (pricesIncludeTax ? fee.priceWithTax : fee.price),
      all,
    );
    return {
      price: args.freeFrom > 0 && value >= args.freeFrom ? 0 : args.rate,
      priceIncludesTax: ctx.channel.pricesIncludeTax,
      taxRate: args.taxRate,
    };
  },
});
