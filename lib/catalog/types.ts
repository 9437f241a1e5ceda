import type { DeliveryClass } from "@/contracts/delivery-classes";
import type { CollectionKind } from "@/contracts/kinds";
import type { LimitKind } from "@/contracts/listing-keys";
import type { Ground } from "@/contracts/models";
import type { Money } from "@/lib/money";
import type { Picture } from "@/lib/picture";
import type { Limit } from "./listing-limits";

export type { Money, Picture };

/** How a product is shown in a listing, a carousel or a search result. */
export interface ProductCard {
  id: string;
  slug: string;
  name: string;
  tagline: string;
  picture: Picture | null;
  /** The lowest price among its variants. */
  price: Money;
  /** What that variant costs outside of its sale; null where it is in none. */
  regularPrice: Money | null;
  /** Whether variants differ in price, so that the card says "from". */
  priceVaries: boolean;
  /** One per distinct finish, as CSS colours. */
  swatches: string[];
  inStock: boolean;
  isNew: boolean;
}

export interface OptionValue {
  code: string;
  name: string;
}

export interface OptionGroup {
  code: string;
  name: string;
  values: OptionValue[];
}

export interface Variant {
  id: string;
  sku: string;
  /** EAN-13. */
  barcode: string;
  /** The value code chosen in each group: `{ finish: "natural-oak", size: "m" }`. */
  options: Record<string, string>;
  /** The variant's key in the URL: its value codes joined by ".", e.g. `natural-oak.m`. */
  key: string;
  price: Money;
  /** What it costs outside of its sale; null where it is in none. */
  regularPrice: Money | null;
  inStock: boolean;
  pictures: Picture[];
  /** CSS colour of its swatch. */
  swatch: string;
  /** Overall and named dimensions in millimetres; of a garment, what its size measures. */
  dimensions: Record<string, number>;
}

export interface Product {
  id: string;
  slug: string;
  name: string;
  tagline: string;
  description: string;
  material: string;
  care: string;
  story: string;
  maker: string;
  /** What its facets say of it, in the order of the shop. */
  traits: Trait[];
  /** What it is in the catalogue's vocabulary (`lounge-chair`). */
  kind: string;
  weightKg: number;
  /** How it can be brought home; null for either way. */
  deliveredAs: DeliveryClass | null;
  /** Whether it is worn, so that it stands in no room. */
  worn: boolean;
  /** Whether stores that offer it set pieces aside to be tried. */
  triedInStore: boolean;
  optionGroups: OptionGroup[];
  variants: Variant[];
  /** The collection that it belongs to first, for breadcrumbs. */
  collection: { slug: string; name: string } | null;
  /** Garment sizes in millimetres by size code, when it has them. */
  sizes: Record<string, Record<string, number>> | null;
  /** Models that were uploaded. */
  models: UploadedModel[];
}

/** A facet of a product with its values, in the words of the shop. */
export interface Trait {
  code: string;
  name: string;
  values: string[];
}

/** A GLB that a merchant uploaded, as the engine has looked at it. */
export interface UploadedModel {
  /** The option code of the size that it has; null where all variants share it. */
  size: string | null;
  ground: Ground;
  /** The option group whose codes are its glTF variants; null for a model of one finish. */
  option: string | null;
  finishes: string[];
  /** Width, height and depth in millimetres. */
  box: [number, number, number];
  /** What the viewer shows, and what stands among several. */
  hero: ModelFile;
  lod: ModelFile;
  /** By what name its files for phones' own viewers are asked for, and which of them there are. */
  ar: { key: string; usdz: boolean; glb: boolean };
}

interface ModelFile {
  /** Where browsers find it. */
  src: string;
  bytes: number;
}

export interface Collection {
  slug: string;
  name: string;
  description: string;
  kind: CollectionKind;
}

export interface FacetValue {
  /** `facet.value`, as in the URL: `material.oak`. */
  code: string;
  name: string;
  count: number;
  hex?: string;
}

export interface Facet {
  code: string;
  name: string;
  values: FacetValue[];
}

/** Steps of a price or size, with how many products each leaves. */
export interface Range {
  kind: LimitKind;
  steps: { limit: Limit; count: number }[];
}

export interface Listing {
  items: ProductCard[];
  total: number;
  page: number;
  pageCount: number;
  facets: Facet[];
  /** Those of which products differ. */
  ranges: Range[];
  /** Parts of the term that became conditions, as typed, each with the term that is without it. */
  understood: { kind: string; text: string; without: string }[];
  /** Whether nothing meets the whole term, and the items only come near. */
  near: boolean;
}
