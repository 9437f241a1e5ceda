import gql from "graphql-tag";

/** Why goods cannot be collected as the shopper wishes. */
export const refusalSchema = gql`
  enum PickupRefusalReason {
    NO_CART
    "The order is being paid or placed already."
    PAYMENT_STARTED
    UNKNOWN_STORE
    UNKNOWN_LINE
    COLLECTOR_MISSING
    STOCK_GONE
    "The store has no slot at that time."
    SLOT_UNKNOWN
    SLOT_GONE
    "No slot in the next two weeks."
    STORE_CLOSED
    "The store hands nothing out at that time: its manager has paused it for the day."
    STORE_PAUSED
    "Goods of that store were not scanned there just now, or are not paid in the aisle there."
    NOT_IN_AISLE
    "The store, or the product, is not for trying."
    NOT_TRIED
    "More pieces than the store sets aside at once."
    TOO_MANY_TO_TRY
    "Pieces wait for this shopper at the store already."
    TRY_OPEN
    "Pieces wait for this shopper at as many stores as the shop allows."
    TRIES_OPEN
    "A piece costs something else than was shown."
    PRICE_CHANGED
    "A line is to be collected, but slot and collector are not chosen yet."
    NOT_CHOSEN
    "Lines that ship lack a method of delivery or an address."
    DELIVERY_MISSING
    "The market does not deliver to the address, or its parts do not agree."
    ADDRESS_REFUSED
    "Lines are in it that the market does not sell any more."
    WITHDRAWN
    "It was changed at the same time, in another window perhaps."
    CART_CHANGED
    "The engine's own conditions are not met; the message says which."
    NOT_READY_TO_PAY
  }
  "What is in the way, and what can be had instead."
  type PickupRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: PickupRefusalReason!
    storeCode: String
    "The order's lines that are in the way, where it is about lines."
    lineIds: [ID!]!
    missing: [PickupAvailability!]!
    "Other stores that have all of it, nearest first."
    alternatives: [PickupOffer!]!
    nextSlot: PickupSlot
  }
`;
