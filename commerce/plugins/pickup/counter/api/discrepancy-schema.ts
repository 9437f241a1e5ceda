import gql from "graphql-tag";
import { commandFields } from "./command-fields";

/** What does not add up in a store or depot, for managers and merchants. */
export const discrepancySchema = gql`
  enum StockDiscrepancyKind {
    "A count found more or fewer than the book said."
    COUNT
    "More went than the book had."
    BELOW_ZERO
    "More is set aside for orders than there is."
    OVER_PROMISED
    "More or fewer came out of a box than another store had put into it."
    TRANSFER
  }
  enum StockDiscrepancyState {
    OPEN
    SETTLED
  }
  type StockDiscrepancy {
    id: ID!
    kind: StockDiscrepancyKind!
    state: StockDiscrepancyState!
    locationCode: String!
    "Null when it is not in the request's market any more."
    article: StoreArticle
    "Pieces that should have been there."
    expected: Int!
    "Pieces that were."
    counted: Int!
    "When it was so."
    at: DateTime!
    "Who said it: a source of the feed, \`staff\`, \`dashboard\`, or \`engine\`."
    source: String!
    reason: String!
    settledAt: DateTime
    "Empty when it settled itself, because later news explained it."
    settledBy: String!
    "Orders that hold more of it than there is, those due first; only while it is open."
    ordersAtRisk: [OrderAtRisk!]!
  }
  type OrderAtRisk {
    orderCode: String!
    quantity: Int!
    "Null when it is delivered."
    pickupId: ID
    slotStart: DateTime
  }
  type StockDiscrepancyList {
    items: [StockDiscrepancy!]!
    totalItems: Int!
  }
  input SettleStockDiscrepancyInput {
    id: ID!
    "The difference as it was seen. When it is another one by now, nothing is settled."
    seen: SeenDifferenceInput
    reason: String!
    ${commandFields}
  }
  input SeenDifferenceInput {
    expected: Int!
    counted: Int!
  }
  extend type Query {
    """
    What does not add up, newest first: of an own store for managers, of any location for who may
    change stock locations.
    """
    stockDiscrepancies(
      locationCode: String!
      state: StockDiscrepancyState! = OPEN
      take: Int! = 50
      skip: Int! = 0
    ): StockDiscrepancyList!
  }
  extend type Mutation {
    "Notes that it was dealt with and how; stock does not change by it."
    settleStockDiscrepancy(input: SettleStockDiscrepancyInput!): StockDiscrepancy!
  }
`;
