import gql from "graphql-tag";
import { commandFields } from "./command-fields";

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
    passVersion: Int!
    allowSubstitutes: Boolean!
    "Only with the shopper's consent, and only while it is open."
    wishes: PickupWishes
    pickerId: ID
    picker: String
    shelf: String
    placedAt: DateTime
    readyAt: DateTime
    "When the shopper said that they set out."
    onWayAt: DateTime
    arrivedAt: DateTime
    arrivalNote: String
    collectedAt: DateTime
    holdUntil: DateTime
    reason: String
    "To be taken at the counter for what this store hands over; 0 when it is paid online."
    amountDue: Money!
    "What was taken when it was handed over."
    taken: Money!
    "How it was paid at the counter; null when it was paid online."
    tender: CounterTender
    currencyCode: CurrencyCode!
    "The latest commands that were done to it, by which a device knows its own again."
    commands: [String!]!
    lines: [PickupLine!]!
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
    "All open pickups of a store, and where its history is."
    pickupBoard(storeCode: String!): PickupBoard!
    "By EAN-13 or SKU."
    storeArticle(storeCode: String!, code: String!): StoreArticle
  }
`;
