export { passHref } from "./pass-href";
export { formatDistance, formatStoreTime, storeDay } from "./promise-time";
export type { basketPickupSchema, checkoutPickupSchema } from "./schemas";
export type { Collector, PickupChoice, PickupWishes } from "./types";
