import type { Id, ResultRow, Texts } from "../types";
import { type Directory, inLanguages } from "./directory";
import type { Filter } from "./filter";
import type { ProductRecord } from "./record";

/** A result: a product and those of its rows in the columns that meet the query. */
export interface Found {
  product: ProductRecord;
  rows: number[];
}

/** A result with its texts in the query's language; its first row stands for it. */
export function presentResult(
  found: Found,
  filter: Filter,
  directory: Directory,
  score: number,
): ResultRow {
  const { product, rows } = found;
  const { languages, byProduct, channelId, currency } = filter.query;
  const text = (field: "name" | "slug" | "description" | "tagline") =>
    inLanguages(textsOf(product, field), languages);
  const offered = rowsOf(product, filter).filter((row) => filter.isOffered(row));
  const shown = byProduct ? offered : rows;
  const priced = shown.filter((row) => filter.price(row) >= 0);
  const prices = priced.map((row) => filter.price(row));
  const cheapest = priced.find((row) => filter.price(row) === Math.min(...prices));
  const variant = (row: number | undefined) =>
    product.variants[(row ?? -1) - (filter.columns.firstRow[product.slot] ?? 0)];
  const first = variant(rows[0]);
  const labels = shown.flatMap((row) => [...filter.columns.labelsOf(row)]);
  // A choice of colour or stock that leaves some variants out is shown by one that it left.
  const narrowed = !byProduct || rows.length < offered.length;
  return {
    ...directory.visible(labels, filter.admin, channelId),
    productId: product.id,
    slug: text("slug"),
    productName: text("name"),
    description: text("description"),
    tagline: text("tagline"),
    kind: product.kind,
    productAsset: product.asset,
    variantId: first?.id ?? product.id,
    variantName: inLanguages(first?.names ?? {}, languages),
    variantAsset: first?.asset ?? null,
    picture: (narrowed ? first?.asset : null) ?? product.asset ?? first?.asset ?? null,
    sku: first?.sku ?? "",
    taxCategoryId: first?.taxCategoryId ?? null,
    priceMin: prices.length > 0 ? Math.min(...prices) : 0,
    priceMax: prices.length > 0 ? Math.max(...prices) : 0,
    regularMin: variant(cheapest)?.regularPrices.get(`${channelId}:${currency}`) ?? null,
    swatches: [...new Set(offered.flatMap((row) => variant(row)?.swatch ?? []))],
    inStock: shown.some((row) => filter.isInStock(row)),
    isNew: product.isNew,
    enabled: byProduct ? product.enabled : rows.every((row) => filter.columns.enabled[row] === 1),
    channelIds: [...new Set(shown.flatMap((row): Id[] => variant(row)?.channelIds ?? []))],
    score,
  };
}

/** A product's rows in the columns. */
export function rowsOf({ slot }: ProductRecord, { columns }: Filter): number[] {
  const first = columns.firstRow[slot] ?? 0;
  return Array.from({ length: columns.rowCount[slot] ?? 0 }, (_, i) => first + i);
}

function textsOf(
  product: ProductRecord,
  field: "name" | "slug" | "description" | "tagline",
): Texts {
  const texts: Texts = {};
  for (const [language, text] of product.texts) texts[language] = text[field];
  return texts;
}
