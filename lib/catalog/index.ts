export {
  type GonePart,
  isNarrowed,
  type ListingQuery,
  listingSearch,
  plainQuery,
} from "./listing-query";
export type {
  Collection,
  Listing,
  Money,
  Picture,
  Product,
  ProductCard,
  UploadedModel,
  Variant,
} from "./types";
