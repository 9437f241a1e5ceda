import gql from "graphql-tag";

/** Stores, availability, promises and slots. */
export const readingSchema = gql`
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
    "When the cart is ready at the latest: the beginning of its slot."
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
  "The same for many variants at once, at less than half the cost: a row for each variant."
  type PickupAvailabilityTable {
    storeCodes: [String!]!
    rows: [PickupAvailabilityRow!]!
  }
  type PickupAvailabilityRow {
    variantId: ID!
    quantity: Int!
    "Pieces at each store, in the order of storeCodes; null where they are not counted."
    left: [Int]!
    stock: [PickupStock!]!
  }
  type PickupStore {
    store: Store!
    "Metres as the crow flies from the point or district asked for; null without one."
    distance: Int
    "The district that the distance is from, when one was typed."
    from: String
  }
  input PickupPoint {
    latitude: Float!
    longitude: Float!
  }
  input PickupLineInput {
    variantId: ID!
    quantity: Int!
  }
  extend type Query {
    """
    Stores of the market that hand out orders: nearest first with a point, in the merchant's order
    without one. With search, from the district that it names, in any language; else those whose name,
    street, city or postal code has all the words.
    """
    pickupStores(near: PickupPoint, search: String, take: Int = 20): [PickupStore!]!
    "Up to 100 lines and 50 stores in one statement; all stores of the market when none are named."
    pickupAvailability(lines: [PickupLineInput!]!, storeCodes: [String!]): [PickupAvailability!]!
    pickupAvailabilityTable(
      lines: [PickupLineInput!]!
      storeCodes: [String!]
    ): PickupAvailabilityTable!
    """
    Whether and when each store can have the whole list ready; the cart of the session when no
    lines are given. Nearest first with a point, otherwise in the merchant's order.
    """
    pickupOffers(
      lines: [PickupLineInput!]
      storeCodes: [String!]
      near: PickupPoint
      take: Int = 20
    ): [PickupOffer!]!
    "The slots of a store from its promise on; full ones have 0 left."
    pickupSlots(storeCode: String!, days: Int = 7): [PickupSlot!]!
  }
`;
