import gql from "graphql-tag";

export const shopSchema = gql`
  # What the gate refuses where Vendure does not look at the state.
  extend union ApplyCouponCodeResult = OrderModificationError
  extend union ActiveOrderResult = OrderModificationError
  extend union SetCustomerForOrderResult = OrderModificationError

  extend type Order {
    """
    Changes with anything that is shown of the order: its pieces, prices, codes, delivery, address.
    Sent along when it is paid, it keeps anything else from being charged.
    """
    fingerprint: String!
  }
  "What the shopper saw when they pressed the button that pays."
  input ShownOrderInput {
    code: String!
    currencyCode: CurrencyCode!
    totalWithTax: Money!
    "The order's own, as it was shown."
    fingerprint: String!
  }
`;
