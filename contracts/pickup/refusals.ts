/** Why goods cannot be collected, or paid, as the shopper wishes. */
export const refusalReasons = [
  "NO_CART",
  "PAYMENT_STARTED",
  "UNKNOWN_STORE",
  "UNKNOWN_LINE",
  "COLLECTOR_MISSING",
  "STOCK_GONE",
  "SLOT_UNKNOWN",
  "SLOT_GONE",
  "STORE_CLOSED",
  "STORE_PAUSED",
  "NOT_IN_AISLE",
  "NOT_CHOSEN",
  "DELIVERY_MISSING",
  "ADDRESS_REFUSED",
  "WITHDRAWN",
  "CART_CHANGED",
  "NOT_READY_TO_PAY",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
