export { basketOptions } from "./query-options";
export { orderAgain, sendStoreChoice } from "./requests";
