import gql from "graphql-tag";

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
  }
  # The e-mail is kept, and coupons that were used up with it are taken out of the order.
  extend union SetCustomerForOrderResult = CouponRemovedDuringCheckoutError
`;
