import gql from "graphql-tag";
import { cancellationRefusals } from "../../../../contracts/delivery-cancellation";

export const shopSchema = gql`
  extend type Query {
    """
    A placed order for someone who is not signed in: its code and the e-mail it was placed with.
    Null when they do not belong together; it does not tell which of the two is wrong.
    """
    trackOrder(code: String!, emailAddress: String!): Order
    """
    What this session, or the account that is signed in, ordered last; null when that is more than
    two hours ago. It finds an order whose answer was lost on the way.
    """
    recentOrder: Order
    """
    What a cancellation of pieces that are to be delivered would give back, or not charge. It is for
    who is signed in as the order's customer, and by the order's e-mail.
    """
    cancellationQuote(input: CancelDeliveryInput!): CancellationQuoteResult!
  }
  extend type Mutation {
    """
    Cancels pieces that are to be delivered and have not left, when _shown_ is what comes back.
    Sent again it changes nothing more.
    """
    cancelDelivery(input: CancelDeliveryInput!, shown: Money!): CancelDeliveryResult!
  }
  extend type Order {
    """
    Pieces that its shopper can cancel now: they are delivered and have not left.
    """
    cancellable: [CancellablePieces!]!
  }
  type CancellablePieces {
    orderLineId: ID!
    quantity: Int!
  }
  input CancelDeliveryInput {
    code: String!
    "The one that the order was placed with. Its account needs none."
    emailAddress: String
    lines: [KeptPiecesInput!]!
  }
  input KeptPiecesInput {
    orderLineId: ID!
    "Pieces of the line that are still wanted; 0 for none."
    keep: Int!
  }
  type CancellationQuote {
    "What goes back or is not charged."
    givenBack: Money!
  }
  enum CancellationRefusal {
    ${cancellationRefusals.join("\n    ")}
  }
  type CancellationRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: CancellationRefusal!
    cancellable: [CancellablePieces!]!
  }
  union CancellationQuoteResult = CancellationQuote | CancellationRefusedError
  union CancelDeliveryResult = Order | CancellationRefusedError
  # The e-mail is kept, and coupons that were used up with it are taken out of the order.
  extend union SetCustomerForOrderResult = CouponRemovedDuringCheckoutError
`;
