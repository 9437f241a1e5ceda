// The engine's schema has states as any text. `commerce/tests/in-process/order-states.test.ts` holds these lists
// against the processes of an engine that runs.

/** The states of an order. */
export const orderStates = [
  "Created",
  "Draft",
  "AddingItems",
  "ArrangingPayment",
  "PaymentAuthorized",
  "PaymentSettled",
  "PartiallyShipped",
  "Shipped",
  "PartiallyDelivered",
  "Delivered",
  "Modifying",
  "ArrangingAdditionalPayment",
  "Cancelled",
] as const;
export type OrderState = (typeof orderStates)[number];

/** The states of a payment. */
export const paymentStates = [
  "Created",
  "Authorized",
  "Settled",
  "Declined",
  "Error",
  "Cancelled",
] as const;
export type PaymentState = (typeof paymentStates)[number];

/** The states of a refund. */
export const refundStates = ["Pending", "Settled", "Failed"] as const;
export type RefundState = (typeof refundStates)[number];

/** The states of a fulfilment: of a parcel, or of what a store hands over. */
export const fulfillmentStates = [
  "Created",
  "Pending",
  "Shipped",
  "Delivered",
  "Cancelled",
] as const;
export type FulfillmentState = (typeof fulfillmentStates)[number];

/** What an answer's text is of these states, so that the type check knows what it is compared with. */
export function knownState<State extends string>(
  states: readonly State[],
  text: string,
): State | undefined {
  return states.find((state) => state === text);
}

const open: readonly OrderState[] = ["Modifying", "ArrangingAdditionalPayment"];

/**
 * Whether an administrator is changing a placed order that is in this state. Until it is closed its
 * goods and money wait as they were.
 */
export function isOpenInDashboard(state: OrderState | undefined): boolean {
  return state !== undefined && open.includes(state);
}
