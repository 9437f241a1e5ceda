/**
 * What a variant costs in a market, in SQL: the one definition for what is shown, compared and
 * offered. A market has one price of a variant in each currency, with or without tax as the channel
 * says. A variant without a price in the currency is not sold there.
 */

interface Priced {
  /** Expressions: of the variant's id, the channel's id and the currency's code. */
  variant: string;
  channel: string;
  currency: string;
}

const isPriceOf = (row: string, { variant, channel, currency }: Priced) =>
  `${row}."variantId" = ${variant} AND ${row}."channelId" = ${channel}
    AND ${row}."currencyCode" = ${currency}`;

/** A variant's row of prices under a name, to be joined. */
export const priceRow = (row: string, of: Priced): string =>
  `product_variant_price ${row} ON ${isPriceOf(row, of)}`;

/** The currency of a channel's tags. */
export const ownCurrency = (channel: string): string =>
  `(SELECT c."defaultCurrencyCode" FROM channel c WHERE c.id = ${channel})`;

/** Whether a channel sells a variant (`v`) of a product (`p`) in a currency. */
export const soldIn = (channel: string, currency: string): string =>
  `(v.enabled AND v."deletedAt" IS NULL AND p.enabled AND p."deletedAt" IS NULL
    AND EXISTS (SELECT 1 FROM product_variant_channels_channel c
      WHERE c."productVariantId" = v.id AND c."channelId" = ${channel})
    AND EXISTS (SELECT 1 FROM product_variant_price r
      WHERE ${isPriceOf("r", { variant: "v.id", channel, currency })}))`;
