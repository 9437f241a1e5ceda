export { findStores, getOffers, getSlots } from "./find-stores";
export { getShelf } from "./get-shelf";
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
  storeCodeSchema,
} from "./schemas";
