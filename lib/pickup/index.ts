export { passHref } from "./pass-href";
export { formatDistance, formatStoreTime, storeDay } from "./promise-time";
export type { cartPickupSchema, checkoutPickupSchema } from "./schemas";
export type { Collector, PickupChoice, ServiceRequests } from "./types";
