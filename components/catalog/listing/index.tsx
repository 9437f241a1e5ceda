export { EmptyListing } from "./empty-listing";
export { ListingHeader } from "./listing-header";
