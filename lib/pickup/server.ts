export { findStores, getOffers, getSlots } from "./find-stores";
export { getStoreStock } from "./get-store-stock";
export { openLive } from "./live";
export { commandPickup, getPickups } from "./own-pickups";
export { pickupRefusalFragment } from "./queries";
export { refusalOf } from "./refusal";
export { reserveToTry } from "./reserve-to-try";
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
  trySchema,
} from "./schemas";
