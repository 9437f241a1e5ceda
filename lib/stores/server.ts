export { storeFragment } from "./engine-store";
export { getStore, getStores } from "./get-stores";
export { getStoreOffers } from "./store-offers";
