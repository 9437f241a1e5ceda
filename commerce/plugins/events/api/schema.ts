import gql from "graphql-tag";
import { eventTypes } from "../../../../contracts/events";

export const shopSchema = gql`
  input ShopEventInput {
    "A UUID that the sender makes: the same event sent again is kept once."
    eventId: String!
    type: String!
    "Milliseconds since it happened."
    ago: Int!
    productId: ID
    store: String
    term: String
    orderCode: String
    requestId: String
    carousel: String
    position: Int
  }
  type EventReceipt {
    taken: Int!
    refused: Int!
    "Whether to keep all of them and send them again later."
    busy: Boolean!
  }
  enum ShopEventType { ${eventTypes.join(" ")} }
  type KeptEvent {
    eventId: String!
    type: ShopEventType!
    at: DateTime!
    market: String!
    productId: ID
    "In the language of the request."
    productName: String
    store: String
    term: String
    requestId: String
    carousel: String
    position: Int
    personalisation: Boolean!
    analytics: Boolean!
  }
  extend type Query {
    "What is kept of a visitor, the newest first, at most 1,000 at once."
    keptEvents(subject: String!, take: Int, skip: Int): [KeptEvent!]!
  }
  extend type Mutation {
    "Deletes all events of a visitor, or of their account; what they allow stays as it is."
    eraseEvents(subject: String!): Boolean!
    "Takes up to 50 events, as far as the visitor allows it. What has not the right shape is refused."
    recordEvents(subject: String!, events: [ShopEventInput!]!): EventReceipt!
  }
`;
