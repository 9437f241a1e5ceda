import gql from "graphql-tag";
import { commandFields as command } from "./command-fields";

/** The returns desk: goods that were sent or collected, of one or several orders at once. */
export const returnSchema = gql`
  "In what condition a piece comes back. Damaged and defective ones never go back for sale."
  enum ReturnGrade {
    AS_NEW
    OPENED
    DAMAGED
    DEFECTIVE
  }
  "Why nothing of a line can come back now."
  enum ReturnHindrance {
    "The office has the order open."
    ORDER_CHANGING
    ALL_BACK
    "Pieces of the line have not left yet."
    STILL_TO_GO
    PERIOD_OVER
  }
  enum ReturnConflictReason {
    ORDER_CHANGING
    ALL_BACK
    STILL_TO_GO
    PERIOD_OVER
    UNKNOWN_LINE
    TOO_MANY
    "Another amount goes back than was said."
    AMOUNT_CHANGED
    NOT_FOR_SALE
  }
  type ReturnableOrder {
    id: ID!
    code: String!
    placedAt: DateTime!
    customerName: String!
    currencyCode: CurrencyCode!
    "Whether a counter took money for it, and one is to pay it out."
    paidAtCounter: Boolean!
    lines: [ReturnableLine!]!
  }
  type ReturnableLine {
    id: ID!
    name: String!
    sku: String!
    barcode: String
    preview: String
    "Pieces that can come back."
    left: Int!
    "The store that handed it over; null of what was sent."
    storeCode: String
    "Null where nothing has left."
    until: DateTime
    hindrance: ReturnHindrance
  }
  type ReturnAmount {
    orderId: ID!
    orderCode: String!
    "What goes back for the pieces of this order."
    amount: Money!
    currencyCode: CurrencyCode!
  }
  type ReturnPreview {
    amounts: [ReturnAmount!]!
  }
  type GoodsReturn {
    at: DateTime!
    amounts: [ReturnAmount!]!
  }
  "It was not taken back like this. It carries how things stand."
  type ReturnConflictError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: ReturnConflictReason!
    orders: [ReturnableOrder!]!
    amounts: [ReturnAmount!]!
  }
  union ReturnPreviewResult = ReturnPreview | ReturnConflictError
  union TakeGoodsBackResult = GoodsReturn | ReturnConflictError
  input PiecesBackInput {
    lineId: ID!
    quantity: Int!
  }
  input GradedPiecesBackInput {
    lineId: ID!
    quantity: Int!
    grade: ReturnGrade!
    "Whether they go back for sale, at the desk's store."
    restock: Boolean!
  }
  input OrderBackInput {
    orderId: ID!
    "What stood on the screen: another amount by now is a conflict with the new one."
    amount: Money!
    pieces: [GradedPiecesBackInput!]!
  }
  input TakeGoodsBackInput {
    "The desk; it may be another store's than where something was collected."
    storeCode: String!
    orders: [OrderBackInput!]!
    reason: String!
    ${command}
  }
  extend type Query {
    """
    Orders of the market by a pass, an order's code, an article's code or a name, for managers. By
    article or name they are those of the last 90 days of which something can come back.
    """
    returnableOrders(storeCode: String!, search: String!): [ReturnableOrder!]!
    "What goes back for these pieces; nothing is done."
    returnPreview(storeCode: String!, pieces: [PiecesBackInput!]!): ReturnPreviewResult!
  }
  extend type Mutation {
    "Takes pieces back and gives their money back: all of it, once, or nothing."
    takeGoodsBack(input: TakeGoodsBackInput!): TakeGoodsBackResult!
  }
`;
