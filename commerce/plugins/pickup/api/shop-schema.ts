import gql from "graphql-tag";
import { commonSchema } from "./common-schema";

export const shopSchema = gql`
  ${commonSchema}
  "What of one order is collected at one store."
  type Pickup {
    id: ID!
    state: PickupState!
    store: Store!
    orderCode: String!
    slot: PickupSlot!
    collector: PickupCollector!
    allowSubstitutes: Boolean!
    lines: [PickupLine!]!
    placedAt: DateTime
    readyAt: DateTime
    arrivedAt: DateTime
    collectedAt: DateTime
    "Until when it waits; known once it is ready."
    holdUntil: DateTime
    canExtend: Boolean!
    canCancel: Boolean!
    arrivalNote: String
    reason: String
    "None before the order is placed and after it was handed over or given up."
    pass: PickupPass
  }
  type PickupCollector {
    name: String!
    phone: String!
  }
  type PickupPass {
    "Six digits, to be said at the counter."
    code: String!
    "Content of the QR code; signed, so that the counter can check it without a network."
    payload: String!
    "Opens the order's status without signing in."
    token: String!
  }
  type PickupStore {
    store: Store!
    distance: Int
  }
  input PickupPoint {
    latitude: Float!
    longitude: Float!
  }
  input PickupLineInput {
    variantId: ID!
    quantity: Int!
  }
  input PickupCollectorInput {
    name: String!
    phone: String
  }
  input SetPickupInput {
    storeCode: String!
    "The whole basket when left out."
    lineIds: [ID!]
    "The first that the promise allows when left out."
    slotStart: DateTime
    collector: PickupCollectorInput!
    allowSubstitutes: Boolean
  }
  union PickupOrderResult = Order | PickupRefusedError
  extend type Order {
    "What is collected of it, store by store."
    pickups: [Pickup!]!
  }
  extend type Query {
    """
    Stores of the market that hand out orders: nearest first with a point, in the merchant's order
    without one; with search, those whose name, street, city or postal code has all the words.
    """
    pickupStores(near: PickupPoint, search: String, take: Int = 20): [PickupStore!]!
    "Up to 100 lines and 50 stores in one statement; all stores of the market when none are named."
    pickupAvailability(lines: [PickupLineInput!]!, storeCodes: [String!]): [PickupAvailability!]!
    """
    Whether and when each store can have the whole list ready; the basket of the session when no
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
  extend type Mutation {
    "Has lines of the basket collected; sets their method of delivery. Holds nothing yet."
    setPickup(input: SetPickupInput!): PickupOrderResult!
    "Has lines delivered again; the whole basket when none are named."
    clearPickup(lineIds: [ID!]): PickupOrderResult!
    """
    Moves the basket to payment: sets stock and slot aside for as long as the shopper pays. When
    either has gone, answers with the nearest other stores and the next slot.
    """
    beginPickupPayment: PickupOrderResult!
  }
`;
