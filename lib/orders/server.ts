export { lineFragment, orderFragment, placedFragment } from "./fragment";
export { getOwnOrder, reshapeOrder } from "./get-order";
export { reshapeAddress, reshapeLine, reshapePurchase } from "./reshape";
