export { storeFragment } from "./engine-store";
export { getStore, getStorePicture, getStores } from "./get-stores";
export { storeMetadata } from "./store-metadata";
export { getStoreOffers } from "./store-offers";
