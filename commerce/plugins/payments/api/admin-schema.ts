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

  "Money that a person is to give back by transfer. The mutation settleRefund says that they did."
  type RefundTransfer {
    refundId: ID!
    orderId: ID!
    orderCode: String!
    customerName: String!
    amount: Money!
    currencyCode: CurrencyCode!
    "By which it was paid: its code"
    method: String!
    "What people call it; its code where it is gone"
    methodName: String!
    "What was noted of the payment, such as the bank's own reference"
    paidReference: String!
    "short, cancelled, expired, returned, refused, manual or not-placed"
    reason: String!
    dueAt: DateTime!
  }

  "A shopper's way to a provider and back."
  type PaymentAttempt {
    id: ID!
    createdAt: DateTime!
    orderId: ID!
    orderCode: String!
    provider: String!
    "open, closing, paid, returned or ended"
    state: String!
    amount: Money!
    currencyCode: CurrencyCode!
    "The provider's name of it; null as long as its answer is not known"
    reference: String
    "Why it was refused, or its money went back"
    why: String
  }

  "A chargeback: a shopper's bank asks for the money of a payment back."
  type PaymentDispute {
    id: ID!
    createdAt: DateTime!
    orderId: ID!
    provider: String!
    "The provider's name of it"
    reference: String!
    amount: Money!
    currencyCode: CurrencyCode!
    "The bank's, as the provider spells it"
    reason: String!
    "open, won or lost"
    state: String!
  }

  extend type Query {
    "Of this channel's orders, the newest first, at most 100."
    paymentAttempts(state: String): [PaymentAttempt!]!
    "Of this channel's orders, the newest first, at most 100."
    paymentDisputes(state: String): [PaymentDispute!]!
    "What waits in this channel to be transferred, the oldest first, at most 100."
    refundTransfers: [RefundTransfer!]!
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
