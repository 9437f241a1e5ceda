export { keyOfLine } from "./change";
export { maxQuantity } from "./max-quantity";
export { cartOptions } from "./query-options";
export { orderAgain, sendAgain, sendStoreChoice } from "./requests";
