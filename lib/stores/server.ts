export { storeFragment } from "./engine-store";
export { getStore, getStores } from "./get-stores";
export { storeMetadata } from "./store-metadata";
export { getStoreOffers } from "./store-offers";
