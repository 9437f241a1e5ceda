import gql from "graphql-tag";

/** What both APIs say of a pickup. */
export const commonSchema = gql`
  enum PickupState {
    draft
    held
    placed
    picking
    ready
    arrived
    collected
    returned
    cancelled
    expired
  }
  enum PickupStock {
    IN_STOCK
    "Enough for the quantity asked, with fewer than three pieces left after it."
    LOW
    "Fewer than the quantity asked."
    NONE
  }
  enum PickupPromiseReason {
    PREPARED
    "The store is closed now; opensAt says when it opens."
    OPENS
    "Orders that came before are prepared first."
    QUEUE
    "Earlier slots have no room left."
    SLOTS_FULL
  }
  type PickupAvailability {
    storeId: ID!
    storeCode: String!
    variantId: ID!
    "The quantity asked."
    quantity: Int!
    "Pieces that can be collected there; null when the variant is not counted."
    left: Int
    stock: PickupStock!
  }
  type PickupPromise {
    "When the basket is ready at the latest: the beginning of its slot."
    start: DateTime!
    end: DateTime!
    "Whether that is today, as the store's calendar says."
    sameDay: Boolean!
    "Until when an order still gets this slot, as long as there is room in it."
    orderBy: DateTime!
    orderWithinMinutes: Int!
    reason: PickupPromiseReason!
    opensAt: DateTime
  }
  type PickupOffer {
    store: Store!
    "Metres as the crow flies from the point asked for; null without one."
    distance: Int
    "Whether the store has all of the lines."
    available: Boolean!
    missing: [PickupAvailability!]!
    "Null when something is missing or no slot is free in the next two weeks."
    promise: PickupPromise
  }
  type PickupSlot {
    start: DateTime!
    end: DateTime!
    "How many more orders it takes."
    left: Int!
  }
  type PickupLine {
    id: ID!
    orderLineId: ID!
    variantId: ID!
    name: String!
    sku: String!
    barcode: String
    preview: String
    quantity: Int!
    picked: Int!
    "Pieces that the store cannot find."
    short: Int!
    shortReason: String
    "Pieces given of the substitute instead; part of picked."
    substituted: Int!
    substituteId: ID
    returned: Int!
  }
  enum PickupRefusalReason {
    NO_BASKET
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
    "A line is to be collected, but slot and collector are not chosen yet."
    NOT_CHOSEN
    "Lines that ship lack a method of delivery or an address."
    DELIVERY_MISSING
    "It was changed at the same time, in another window perhaps."
    BASKET_CHANGED
    "The engine's own conditions are not met; the message says which."
    NOT_READY_TO_PAY
  }
  "What is in the way, and what can be had instead."
  type PickupRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: PickupRefusalReason!
    storeCode: String
    missing: [PickupAvailability!]!
    "Other stores that have all of it, nearest first."
    alternatives: [PickupOffer!]!
    nextSlot: PickupSlot
  }
  "The command does not fit what the pickup is by now."
  type PickupConflictError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    pickup: Pickup!
  }
  "A code or token that is wrong, or was tried too often."
  type PickupCodeError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    "Seconds until another try is looked at; 0 when that is now."
    retryAfter: Int!
  }
`;
