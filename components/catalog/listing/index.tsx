export { CollectionTiles } from "./collection-tiles";
export { EmptyListing } from "./empty-listing";
export { ListingHeader } from "./listing-header";
