import gql from "graphql-tag";

export const shopSchema = gql`
  enum OrderLineState {
    AVAILABLE
    "It is still sold, but fewer pieces are left than the line wants."
    INSUFFICIENT_STOCK
    "It is not sold in this market any more. The order cannot be paid before the line is out of it."
    WITHDRAWN
  }
  "Whether a line of a cart can still be had, as of now."
  type OrderLineAvailability {
    state: OrderLineState!
    "Pieces that can be had. Null where they are not counted, and at the payment step."
    left: Int
  }
  enum OrderCouponState {
    APPLIED
    "The code is good, but the cart does not meet its conditions."
    NOT_MET
    EXPIRED
    USED_UP
    INVALID
  }
  "A code that was put into a cart, and whether it gives anything."
  type OrderCoupon {
    code: String!
    state: OrderCouponState!
  }
  "So many pieces of a variant, wherever they go."
  input TopUpLineInput {
    productVariantId: ID!
    quantity: Int!
  }
  extend type Mutation {
    """
    Adds what the cart lacks of these goods, so that asking again changes nothing. What this market
    does not sell, or has too little of, is not or not whole in the cart that it answers.
    """
    topUpCart(lines: [TopUpLineInput!]!): UpdateOrderItemsResult!
  }
  extend type OrderLine {
    availability: OrderLineAvailability!
  }
  extend type Order {
    coupons: [OrderCoupon!]!
  }
`;
