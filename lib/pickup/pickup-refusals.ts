import type { RefusalReason } from "@/contracts/pickup/refusals";
import type { Meaning } from "../engine/error-results";

/** What the engine's reasons against a collection or a payment mean to a shopper. */
export const pickupRefusals: Readonly<Record<RefusalReason, Meaning>> = {
  NO_CART: ["conflict", "emptyCart"],
  UNKNOWN_STORE: ["validation", "notFound"],
  UNKNOWN_LINE: ["conflict", "cartChanged"],
  COLLECTOR_MISSING: ["validation", "collectorMissing"],
  STOCK_GONE: ["conflict", "storeGone"],
  SLOT_UNKNOWN: ["conflict", "slotGone"],
  SLOT_GONE: ["conflict", "slotGone"],
  STORE_CLOSED: ["conflict", "storeClosed"],
  STORE_PAUSED: ["conflict", "storePaused"],
  NOT_IN_AISLE: ["conflict", "notInAisle"],
  NOT_TRIED: ["conflict", "notTried"],
  TOO_MANY_TO_TRY: ["conflict", "tooManyToTry"],
  TRY_OPEN: ["conflict", "tryOpen"],
  TRIES_OPEN: ["conflict", "triesOpen"],
  PRICE_CHANGED: ["conflict", "priceChanged"],
  NOT_CHOSEN: ["conflict", "collectionMissing"],
  DELIVERY_MISSING: ["conflict", "deliveryMissing"],
  ADDRESS_REFUSED: ["validation", "notDeliverable"],
  CART_CHANGED: ["conflict", "cartChanged"],
  // Placed by an earlier press, perhaps, or in another window.
  PAYMENT_STARTED: ["conflict", "cartChanged"],
  WITHDRAWN: ["conflict", "withdrawn"],
  NOT_READY_TO_PAY: ["conflict", "notReady"],
};
