export { type GonePart, type ListingQuery, listingSearch } from "./listing-query";
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
