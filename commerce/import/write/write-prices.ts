import { type ID, ProductVariantPrice } from "@vendure/core";
import { priceField, pricesOf, regularField } from "./price-fields";
import type { Thing } from "./rules";
import type { Writer } from "./writer";

export interface WantedPrice
  extends Pick<ProductVariantPrice, "channelId" | "currencyCode" | "price"> {
  /** What it costs outside of a sale; left out, it stays as it is. */
  regularPrice?: number | null;
}

/** Gives a variant its prices by channel and currency, as far as the rules say. */
export async function writePrices(
  writer: Writer,
  thing: Thing,
  variantId: ID,
  wanted: readonly WantedPrice[],
): Promise<void> {
  const { em, records } = writer;
  const isNew = writer.isNew(thing);
  const rows = isNew
    ? []
    : await em.find(ProductVariantPrice, { where: { variant: { id: variantId } } });
  const known = rows.map(({ customFields, ...row }) => ({ ...row, ...customFields }));
  const write = records.toWrite(thing, pricesOf(known), pricesOf(wanted), isNew);
  const added: object[] = [];
  for (const { price, regularPrice, ...key } of wanted) {
    const field = priceField(key);
    if (!write.some((name) => name === field || name === regularField(key))) continue;
    const values = { price, ...(regularPrice !== undefined && { customFields: { regularPrice } }) };
    const row = rows.find((r) => priceField(r) === field);
    if (row) await em.update(ProductVariantPrice, row.id, values);
    else added.push({ ...key, ...values, variant: { id: variantId } });
  }
  if (added.length > 0) await em.insert(ProductVariantPrice, added);
}
