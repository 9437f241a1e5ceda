import type { Refusals } from "../engine/error-results";

/** What the engine's reasons against a collection or a payment mean to a shopper. */
export const pickupRefusals: Refusals = {
  NO_BASKET: ["conflict", "emptyBasket"],
  UNKNOWN_STORE: ["validation", "notFound"],
  UNKNOWN_LINE: ["conflict", "basketChanged"],
  COLLECTOR_MISSING: ["validation", "collectorMissing"],
  STOCK_GONE: ["conflict", "storeGone"],
  SLOT_UNKNOWN: ["conflict", "slotGone"],
  SLOT_GONE: ["conflict", "slotGone"],
  STORE_CLOSED: ["conflict", "storeClosed"],
  NOT_CHOSEN: ["conflict", "collectionMissing"],
  DELIVERY_MISSING: ["conflict", "deliveryMissing"],
  ADDRESS_REFUSED: ["validation", "notDeliverable"],
  BASKET_CHANGED: ["conflict", "basketChanged"],
  // Placed by an earlier press, perhaps, or in another window.
  PAYMENT_STARTED: ["conflict", "basketChanged"],
  WITHDRAWN: ["conflict", "withdrawn"],
  NOT_READY_TO_PAY: ["conflict", "notReady"],
};
