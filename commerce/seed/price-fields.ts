import type { ProductVariantPrice } from "@vendure/core";
import type { Fields } from "./records/seed-records";

type Price = Pick<ProductVariantPrice, "channelId" | "currencyCode" | "price">;

/** The field of a price in the seed's records: by channel and currency. */
export function priceField({ channelId, currencyCode }: Omit<Price, "price">): string {
  return `price@${channelId}/${currencyCode}`;
}

export function pricesOf(rows: readonly Price[]): Fields {
  return Object.fromEntries(rows.map((row) => [priceField(row), row.price]));
}
