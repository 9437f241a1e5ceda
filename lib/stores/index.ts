export { directionsUrl } from "./directions";
export { formatDay, formatMoment } from "./format-hours";
export type { StoreOffers } from "./store-offers";
export type { Store, StorePicture } from "./types";
