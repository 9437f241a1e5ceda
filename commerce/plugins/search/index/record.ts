import type { ProductRow, ProductText, VariantRow } from "../data/rows";
import { normalise } from "../text/normalise";
import type { AssetRow, Id } from "../types";
import type { Directory } from "./directory";
import type { Labels } from "./labels";

/** A variant as the index holds it; positions in the arrays are the directory's numbers. */
export interface VariantRecord {
  row: Pick<VariantRow, "id" | "taxCategoryId" | "asset" | "names">;
  sku: string;
  enabled: boolean;
  swatch: string | null;
  /** Numbers of its own facet values and its product's. */
  values: number[];
  channels: number[];
  collections: string[];
  prices: number[];
  inStock: boolean[];
}

export interface ProductRecord {
  /** The same for as long as the index lives; what full text knows it by. */
  slot: number;
  id: Id;
  enabled: boolean;
  createdAt: number;
  number: number | null;
  kind: string | null;
  asset: AssetRow | null;
  isNew: boolean;
  isFeatured: boolean;
  texts: Map<string, ProductText>;
  /** Normalised names, to see which of them contain a term. */
  plainNames: string[];
  /** Numbers of the names that it shares with others. */
  labels: number[];
  variants: VariantRecord[];
}

/** Turns what the database says of a product into what the index looks at. */
export function toRecord(
  row: ProductRow,
  slot: number,
  directory: Directory,
  labels: Labels,
): ProductRecord {
  const own = row.facetValueIds.map((id) => directory.valueNumbers.of(String(id)));
  const variants = row.variants.map((variant) => toVariant(variant, own, directory));
  const has = (value: number) => variants.some((variant) => variant.values.includes(value));
  return {
    slot,
    id: row.id,
    enabled: row.enabled,
    createdAt: row.createdAt,
    number: row.number,
    kind: row.kind,
    asset: row.asset,
    isNew: has(directory.tag("isNew")),
    isFeatured: has(directory.tag("isFeatured")),
    texts: row.texts,
    plainNames: [...row.texts.values()].map((text) => normalise(text.name)),
    labels: labelsOf(row, labels),
    variants,
  };
}

function labelsOf(row: ProductRow, labels: Labels): number[] {
  const numbers = row.facetValueIds.map((id) => labels.of("value", id));
  for (const variant of row.variants) {
    for (const id of variant.facetValueIds) numbers.push(labels.of("value", id));
    for (const id of variant.collectionIds) numbers.push(labels.of("collection", id));
    for (const id of variant.optionIds) numbers.push(labels.of("option", id));
  }
  return [...new Set(numbers)];
}

function toVariant(row: VariantRow, productValues: number[], directory: Directory): VariantRecord {
  const { id, taxCategoryId, asset, names } = row;
  const own = row.facetValueIds.map((value) => directory.valueNumbers.of(String(value)));
  const record: VariantRecord = {
    row: { id, taxCategoryId, asset, names },
    sku: row.sku,
    enabled: row.enabled,
    swatch: row.swatch,
    values: [...new Set([...productValues, ...own])],
    channels: row.channelIds.map((channel) => directory.channels.of(String(channel))),
    collections: row.collectionIds.map(String),
    prices: [],
    inStock: [],
  };
  for (const [offer, price] of row.prices) record.prices[directory.offers.of(offer)] = price;
  setStock(record, row.inStock, directory);
  return record;
}

/** Notes in which channels a variant can be sold now. */
export function setStock(record: VariantRecord, inStock: Set<string>, directory: Directory): void {
  record.inStock = [];
  for (const channel of inStock) record.inStock[directory.channels.of(channel)] = true;
}
