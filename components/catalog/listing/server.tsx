export { GoneParts } from "./gone-parts";
export { ListingView } from "./listing-view";
