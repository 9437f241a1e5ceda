import gql from "graphql-tag";

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
    rail: String
    position: Int
  }
  type EventReceipt {
    taken: Int!
    refused: Int!
    "Whether to keep all of them and send them again later."
    busy: Boolean!
  }
  type KeptEvent {
    type: String!
    at: DateTime!
    productId: ID
    store: String
    term: String
    rail: String
    position: Int
    personalisation: Boolean!
    analytics: Boolean!
  }
  extend type Query {
    "What is kept of a visitor, the newest first, at most 5,000."
    keptEvents(subject: String!, take: Int): [KeptEvent!]!
  }
  extend type Mutation {
    "Deletes all events of a visitor; what they allow stays as it is."
    eraseEvents(subject: String!): Boolean!
    "Takes up to 50 events, as far as the visitor allows it. What has not the right shape is refused."
    recordEvents(subject: String!, events: [ShopEventInput!]!): EventReceipt!
  }
`;
