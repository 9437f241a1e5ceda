export { keyOfLine } from "./change";
export { cartOptions } from "./query-options";
export { orderAgain, sendStoreChoice } from "./requests";
