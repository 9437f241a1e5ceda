export { cancelDelivery, quoteCancellation } from "./cancellation";
export { lineFragment, orderFragment, placedFragment } from "./fragment";
export { getOwnOrder, reshapeOrder, trackOrder } from "./get-order";
export { getRecentOrder } from "./recent-order";
export { reshapeAddress, reshapeLine, reshapePurchase } from "./reshape";
export { cancellationSchema, quoteSchema, trackSchema } from "./schemas";
