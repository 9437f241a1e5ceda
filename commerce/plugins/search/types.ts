/** Which tags carry a meaning of their own, besides filling collections. */
export interface SearchTags {
  /** Code of the private facet whose values are tags. */
  facet: string;
  /** Products that are new. */
  isNew: string;
  /** Products that the merchant shows first. */
  isFeatured: string;
}

export interface SearchOptions {
  databaseUrl: string;
  /** YAML file with words of the same meaning. */
  synonyms: string;
  tags: SearchTags;
}

export type Id = string | number;
export type Sorting = "FEATURED" | "PRICE_ASC" | "PRICE_DESC" | "NAME" | "NAME_DESC" | "NEWEST";

/** Text by language code. */
export type Texts = Record<string, string>;

export interface AssetRow {
  id: Id;
  preview: string;
  width: number;
  height: number;
  focalPoint: { x: number; y: number } | null;
  colour: string | null;
}

export const axes = ["width", "height", "depth"] as const;
export type Axis = (typeof axes)[number];

export interface DimensionLimit {
  axis: Axis;
  min: number | null;
  max: number | null;
}

/** A part of a term that became a condition of the answer. */
export interface Understood {
  kind: "PRICE" | "WIDTH" | "HEIGHT" | "DEPTH" | "COLOUR" | "MATERIAL" | "ROOM";
  /** As it was typed. */
  text: string;
  /** The term without it. */
  without: string;
  /** Hundredths of the currency, or millimetres. */
  min: number | null;
  max: number | null;
}

/** A question to the index, its input already checked. */
export interface IndexQuery {
  audience: "shop" | "admin";
  channelId: string;
  currency: string;
  /** The request's language, then those to fall back to. */
  languages: string[];
  term: string;
  /** One value of each group is needed; by facet value id. */
  valueGroups: string[][];
  /** `facet.value`: values of one facet are alternatives, facets add up. */
  facetCodes: string[];
  /** Any collection of each group is needed; by id or slug. */
  collectionGroups: string[][];
  inStock: boolean | null;
  /** Only these variants: what one store has. */
  onlyVariants: Id[] | null;
  priceMin: number | null;
  priceMax: number | null;
  /** Limits of size in millimetres; all of them are needed. */
  dimensions: DimensionLimit[];
  byProduct: boolean;
  sorting: Sorting;
  skip: number;
  take: number;
}

export interface ResultRow {
  productId: Id;
  slug: string;
  productName: string;
  description: string;
  tagline: string;
  kind: string | null;
  productAsset: AssetRow | null;
  variantId: Id;
  variantName: string;
  variantAsset: AssetRow | null;
  picture: AssetRow | null;
  sku: string;
  taxCategoryId: Id | null;
  priceMin: number;
  priceMax: number;
  /** What the cheapest variant costs outside of its sale. */
  regularMin: number | null;
  swatches: string[];
  inStock: boolean;
  isNew: boolean;
  enabled: boolean;
  facetIds: Id[];
  facetValueIds: Id[];
  collectionIds: Id[];
  channelIds: Id[];
  score: number;
}

export interface ResultPage {
  rows: ResultRow[];
  total: number;
  understood: Understood[];
  /** Whether nothing meets the whole term, and what is shown only comes near. */
  near: boolean;
}

export interface FacetCount {
  code: string;
  name: string;
  values: { code: string; name: string; hex: string | null; count: number }[];
}

export interface Counts {
  /** By facet value id, every filter applied. */
  values: [Id, number][];
  collections: [Id, number][];
  /** Each facet counted as if nothing of it were chosen. */
  facets: FacetCount[];
}

/** A question for steps of prices and sizes. */
export interface RangeQuery extends IndexQuery {
  /** The unit in which the steps of sizes are round. */
  lengthUnit: "CM" | "IN";
}

/** Prices or sizes in steps, with how many products each has. */
export interface RangeCount {
  kind: "PRICE" | "WIDTH" | "HEIGHT" | "DEPTH";
  steps: { min: number | null; max: number | null; count: number }[];
}

export interface SuggestionQuery {
  channelId: string;
  currency: string;
  languages: string[];
  term: string;
  take: number;
}

export interface SuggestionRow {
  kind: "PRODUCT" | "COLLECTION";
  name: string;
  slug: string;
  picture: AssetRow | null;
}
