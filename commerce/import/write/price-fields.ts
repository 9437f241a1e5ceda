import type { ProductVariantPrice } from "@vendure/core";
import type { Fields } from "./rules";

type Price = Pick<ProductVariantPrice, "channelId" | "currencyCode" | "price"> & {
  regularPrice?: number | null;
};
type Key = Pick<Price, "channelId" | "currencyCode">;

/** The field of a price in the rules: by channel and currency. */
export function priceField({ channelId, currencyCode }: Key): string {
  return `price@${channelId}/${currencyCode}`;
}

/** The field of what a thing costs outside of a sale. */
export function regularField({ channelId, currencyCode }: Key): string {
  return `regularPrice@${channelId}/${currencyCode}`;
}

export function pricesOf(rows: readonly Price[]): Fields {
  return Object.fromEntries(
    rows.flatMap((row) => [
      [priceField(row), row.price],
      ...(row.regularPrice === undefined ? [] : [[regularField(row), row.regularPrice]]),
    ]),
  );
}
