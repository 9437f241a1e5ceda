import gql from "graphql-tag";
import { commandFields } from "./command-fields";

/** Money over the counter, as the shop floor takes it and pays it out. */
export const payoutSchema = gql`
  "How a shopper pays at the counter, or is paid out: by a till or terminal beside the engine."
  enum CounterTender {
    cash
    card
    other
  }
  "Money that a counter took, and one is to pay out."
  type PickupPayout {
    id: ID!
    amount: Money!
    currencyCode: CurrencyCode!
    "short, cancelled, expired, returned or manual."
    reason: String!
    orderCode: String!
    collectorName: String!
    "Where it waits; where it was paid out, afterwards."
    storeCode: String!
    dueAt: DateTime!
    "Null as long as it waits."
    paidAt: DateTime
    paidBy: String!
    tender: CounterTender
    reference: String!
  }
  "It was paid out before, or its reference is missing."
  type PickupPayoutConflictError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: PickupConflictReason!
    payout: PickupPayout!
  }
  union PickupPayoutResult = PickupPayout | PickupPayoutConflictError
  input CounterPaymentInput {
    "What stood on the screen. Another amount than the engine's is a conflict with what is due now."
    due: Money!
    tender: CounterTender!
    "Of the till's own slip; stores may require it."
    reference: String
  }
  input ConfirmPickupPayoutInput {
    payoutId: ID!
    "The counter that paid it out: any store of the market in which the administrator works."
    storeCode: String!
    tender: CounterTender!
    reference: String
    ${commandFields}
  }
  extend type Query {
    "Money that waits at the store to be paid out; with an order's code, of it, wherever it waits."
    pickupPayouts(storeCode: String!, orderCode: String): [PickupPayout!]!
  }
  extend type Mutation {
    "Says that it was paid out; once, however many say so."
    confirmPickupPayout(input: ConfirmPickupPayoutInput!): PickupPayoutResult!
  }
`;
