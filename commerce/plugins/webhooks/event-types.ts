/** What receivers may be told of, as its name stands in the Admin API and in an event. */
export const eventTypes = {
  ORDER_PLACED: "order.placed",
  PICKUP_DECLINED: "pickup.declined",
  PICKUP_READY: "pickup.ready",
  PICKUP_COLLECTED: "pickup.collected",
  ORDER_REFUNDED: "order.refunded",
  STOCK_MOVED: "stock.moved",
} as const;

export type EventName = keyof typeof eventTypes;
export type EventType = (typeof eventTypes)[EventName] | typeof trialType;

/** Sent when a merchant tries a receiver; each hears it. */
export const trialType = "webhook.trial";
