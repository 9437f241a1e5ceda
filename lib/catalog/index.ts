export { type ListingQuery, listingSearch } from "./listing-query";
export type { Collection, Listing, Money, Picture, Product, ProductCard, Variant } from "./types";
