export { storeFragment } from "./engine-store";
export { getStores } from "./get-stores";
