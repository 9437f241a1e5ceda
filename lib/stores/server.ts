export { canCollect } from "./can-collect";
export { storeFragment } from "./engine-store";
export { getStore, getStores } from "./get-stores";
