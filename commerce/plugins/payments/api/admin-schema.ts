import gql from "graphql-tag";
import { commonSchema } from "./common-schema";

export const adminSchema = gql`
  ${commonSchema}
  """
  Something that a payment provider is to do, with its exact amount.
  """
  type PaymentOperation {
    id: ID!
    createdAt: DateTime!
    orderId: ID!
    "authorise, capture, refund or void"
    kind: String!
    "due, done or failed"
    state: String!
    provider: String!
    amount: Money!
    currencyCode: CurrencyCode!
    "Why money goes back; none for what is taken"
    reason: String
    attempts: Int!
    "What the last try met"
    error: String
    doneAt: DateTime
  }

  extend type Query {
    "Of this channel's orders, the newest first, at most 100."
    paymentOperations(state: String): [PaymentOperation!]!
  }

  extend type Mutation {
    """
    Sends what the provider refused as a new request. An operation that is not failed stays as it is.
    """
    retryPaymentOperation(id: ID!): PaymentOperation!
  }
`;
