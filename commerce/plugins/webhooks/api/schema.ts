import gql from "graphql-tag";

export const adminSchema = gql`
  enum WebhookEventName {
    ORDER_PLACED
    PICKUP_DECLINED
    PICKUP_READY
    PICKUP_COLLECTED
    ORDER_REFUNDED
    STOCK_MOVED
  }
  "Why a receiver is told nothing: by the merchant, since it failed for long, or since it said that it is gone."
  enum WebhookOffReason {
    MERCHANT
    FAILING
    GONE
  }
  "An address of the merchant's own that is told what happens in the market."
  type WebhookEndpoint {
    id: ID!
    url: String!
    events: [WebhookEventName!]!
    "Null while it is told. What happens meanwhile waits for up to 30 days."
    off: WebhookOffReason
    "Until then the key before is good as well."
    formerKeyUntil: DateTime
    failingSince: DateTime
    reachedAt: DateTime
    "What went wrong the last time, in a few words."
    error: String!
    "Events that are not told yet."
    waiting: Int!
    "Events that it refused for days, and that are told no more."
    refused: Int!
  }
  "A receiver with its key, which is shown this once."
  type WebhookEndpointWithKey {
    endpoint: WebhookEndpoint!
    key: String!
  }
  input CreateWebhookEndpointInput {
    url: String!
    events: [WebhookEventName!]!
  }
  input UpdateWebhookEndpointInput {
    id: ID!
    url: String!
    events: [WebhookEventName!]!
    isOn: Boolean!
  }
  extend type Query {
    "Receivers of events of the market, at most 20."
    webhookEndpoints: [WebhookEndpoint!]!
  }
  extend type Mutation {
    createWebhookEndpoint(input: CreateWebhookEndpointInput!): WebhookEndpointWithKey!
    "Switched on again, a receiver is told what has waited."
    updateWebhookEndpoint(input: UpdateWebhookEndpointInput!): WebhookEndpoint!
    "Gives a receiver a new key; the one before stays good for a day."
    turnWebhookKey(id: ID!): WebhookEndpointWithKey!
    "Sends a receiver an event that says nothing."
    tryWebhookEndpoint(id: ID!): Success!
    "Takes a receiver out, with what waits for it."
    deleteWebhookEndpoint(id: ID!): Success!
  }
`;
