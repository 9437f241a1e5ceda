export { findStores, getOffers, getSlots } from "./find-stores";
export { getStoreStock } from "./get-store-stock";
export { openLive } from "./live";
export { commandPickup, getPickups } from "./own-pickups";
export { pickupRefusalFragment } from "./queries";
export { refusalOf } from "./refusal";
export {
  cartPickupSchema,
  checkoutPickupSchema,
  commandSchema,
  idsSchema,
  linesSchema,
  liveSchema,
  pointSchema,
  searchSchema,
  statusSchema,
} from "./schemas";
