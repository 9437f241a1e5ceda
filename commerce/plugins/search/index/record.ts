import { foldText } from "../../../../contracts/text/fold-text";
import type { ProductRow, ProductText, VariantRow } from "../data/rows";
import type { AssetRow, Id, Texts } from "../types";
import type { VariantFacts } from "./columns";
import type { Directory } from "./directory";
import { initialsOf } from "./initials";

/** What is shown of a variant; what is asked of it stands in the columns. */
export interface VariantRecord {
  id: Id;
  sku: string;
  taxCategoryId: Id | null;
  asset: AssetRow | null;
  names: Texts;
  swatch: string | null;
  channelIds: Id[];
  /** What it costs outside of a sale, by `channel:currency`. */
  regularPrices: Map<string, number>;
}

/** What is shown of a product, and what it is sorted by. */
export interface ProductRecord {
  /** The same for as long as the index lives; what full text and columns know it by. */
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
  /** Names in first consonants, to find those that begin with some. */
  initials: string[];
  /** In the order of the product's rows in the columns. */
  variants: VariantRecord[];
}

/** Turns what the database says of a product into what is shown of it. */
export function toRecord(
  row: ProductRow,
  slot: number,
  facts: VariantFacts[],
  directory: Directory,
) {
  const has = (label: number) => facts.some((variant) => variant.labels.includes(label));
  const plainNames = [...row.texts.values()].map((text) => foldText(text.name));
  const record: ProductRecord = {
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
    plainNames,
    initials: plainNames.flatMap(initialsOf),
    variants: row.variants.map(
      ({ id, sku, taxCategoryId, asset, names, swatch, channelIds, regularPrices }) => ({
        id,
        sku,
        taxCategoryId,
        asset,
        names,
        swatch,
        channelIds,
        regularPrices,
      }),
    ),
  };
  return record;
}

/** Turns what the database says of a product's variant into numbers. */
export function toFacts(product: ProductRow, row: VariantRow, directory: Directory): VariantFacts {
  const { channels, offers, labels } = directory;
  // A variant's own size goes before that of its product, as its page has it.
  const size = (name: string) => row.dimensions[name] ?? product.dimensions[name] ?? Number.NaN;
  const numbered = (kind: string, ids: Id[]) => ids.map((id) => labels.of(`${kind}:${id}`));
  return {
    enabled: product.enabled && row.enabled,
    channels: row.channelIds.map((id) => channels.of(String(id))),
    inStock: [...row.inStock].map((id) => channels.of(id)),
    sizes: [size("width"), size("height"), size("depth")],
    prices: [...row.prices].map(([offer, price]) => [offers.of(offer), price]),
    labels: [
      ...new Set([
        ...numbered("value", [...product.facetValueIds, ...row.facetValueIds]),
        ...numbered("collection", row.collectionIds),
        ...numbered("option", row.optionIds),
      ]),
    ],
  };
}
