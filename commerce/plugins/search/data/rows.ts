import type { AssetRow, Id, Texts } from "../types";

export interface ChannelRow {
  id: Id;
  defaultLanguage: string;
}

export interface FacetRow {
  id: Id;
  code: string;
  isPrivate: boolean;
  names: Texts;
}

export interface FacetValueRow {
  id: Id;
  code: string;
  facetId: Id;
  hex: string | null;
  names: Texts;
}

export interface CollectionRow {
  id: Id;
  isPrivate: boolean;
  channelIds: Id[];
  asset: AssetRow | null;
  names: Texts;
  slugs: Texts;
}

export interface OptionRow {
  id: Id;
  names: Texts;
}

/** What is small enough to be read as a whole. */
export interface Dictionaries {
  languages: string[];
  facets: FacetRow[];
  facetValues: FacetValueRow[];
  collections: CollectionRow[];
  options: OptionRow[];
}

export interface VariantRow {
  id: Id;
  sku: string;
  enabled: boolean;
  taxCategoryId: Id | null;
  swatch: string | null;
  /** Millimetres by name, where it differs from its product. */
  dimensions: Record<string, number>;
  asset: AssetRow | null;
  names: Texts;
  channelIds: Id[];
  facetValueIds: Id[];
  collectionIds: Id[];
  optionIds: Id[];
  /** Amount by `channel:currency`. */
  prices: Map<string, number>;
  /** What it costs outside of a sale, where it is in one; by `channel:currency`. */
  regularPrices: Map<string, number>;
  /** Channels in which it can be sold now. */
  inStock: Set<string>;
}

export interface ProductRow {
  id: Id;
  enabled: boolean;
  createdAt: number;
  number: number | null;
  kind: string | null;
  asset: AssetRow | null;
  /** Millimetres by name. */
  dimensions: Record<string, number>;
  facetValueIds: Id[];
  texts: Map<string, ProductText>;
  variants: VariantRow[];
}

export interface ProductText {
  name: string;
  slug: string;
  description: string;
  tagline: string;
  material: string;
}
