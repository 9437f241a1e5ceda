export { cancelDelivery, quoteCancellation } from "./cancellation";
export { addressFragment, lineFragment, orderFragment, placedFragment } from "./fragment";
export { getOwnOrder, reshapeOrder, trackOrder } from "./get-order";
export { getRecentOrder } from "./recent-order";
export { type EngineAddress, reshapeAddress, reshapeLine, reshapePurchase } from "./reshape";
export { cancellationSchema, quoteSchema, trackSchema } from "./schemas";
