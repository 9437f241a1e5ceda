import gql from "graphql-tag";
import { commandFields } from "./command-fields";
import { progressFields } from "./progress-fields";

/** What the devices of the staff app keep and read, and what managers see of a store. */
export const boardSchema = gql`
  "A pickup as devices keep it."
  type PickupRow {
    id: ID!
    "Rises with each change: of two rows of a pickup the higher one is true."
    version: Int!
    state: PickupState!
    orderCode: String!
    slotStart: DateTime!
    slotEnd: DateTime!
    collectorName: String!
    collectorPhone: String!
    "Whether another person collects than the one who ordered."
    delegate: Boolean!
    "Its shopper took it from the shelf and paid there: it is checked at the exit."
    inAisle: Boolean!
    "Its shopper tries the pieces first, and pays here for what they keep."
    tried: Boolean!
    passVersion: Int!
    allowSubstitutes: Boolean!
    "Only with the shopper's consent, and only while it is open."
    serviceRequests: ServiceRequests
    "Null for what is no gift."
    gift: PickupGift
    ${progressFields}
    "Days that its shopper's signature is kept; null where the hand-over needs none."
    signatureDays: Int
    "When a person of the store last opened it or worked on it."
    answeredAt: DateTime
    "When it was cancelled; null while it is not."
    cancelledAt: DateTime
    currencyCode: CurrencyCode!
    "The latest commands that were done to it, by which a device knows its own again."
    commands: [String!]!
    lines: [PickupLine!]!
    "What left the order, lies in its bag and waits to be put back, also when the order is over."
    putBacks: [PickupPutBack!]!
  }
  "Pieces that are for sale again once they are put back."
  type PickupPutBack {
    id: ID!
    lineId: ID!
    variantId: ID!
    name: String!
    sku: String!
    barcode: String
    preview: String
    "Where they belong in the store."
    place: String
    quantity: Int!
    "Whether they were given instead of what was ordered."
    instead: Boolean!
  }
  "To be wrapped, with a card: its message in lines, empty where there is none."
  type PickupGift {
    message: String!
  }
  type PickupBoard {
    "Where the history is: \`GET /pickup-events?since=\` goes on from here."
    cursor: Int!
    now: DateTime!
    pickups: [PickupRow!]!
  }
  "An article as it lies in a store."
  type StoreArticle {
    variantId: ID!
    name: String!
    sku: String!
    barcode: String
    preview: String
    place: String
    onHand: Int!
    "Set aside for orders; part of what is on hand."
    allocated: Int!
    "In bags of orders that are over: in the store and in its counts, not on hand until put back."
    toPutBack: Int!
    "Lies in boxes for other stores: in the store and in counts, not on hand."
    boxed: Int!
  }
  input CorrectStoreStockInput {
    storeCode: String!
    variantId: ID!
    "How many lie in the store, what is set aside for orders included."
    counted: Int
    "Or how many came, or went when negative; one of the two."
    change: Int
    reason: String!
    ${commandFields}
  }
  extend type Query {
    "All pickups of a store that are open or have pieces to be put back, and where its history is."
    pickupBoard(storeCode: String!): PickupBoard!
    """
    Pickups of a store of the last 30 days in any state, newest first, at most 50. It is found by
    name, order code or part of it, the phone's last digits, shelf, and article.
    """
    pickupSearch(storeCode: String!, term: String!): [PickupRow!]!
    "By EAN-13 or SKU."
    storeArticle(storeCode: String!, code: String!): StoreArticle
  }
`;
