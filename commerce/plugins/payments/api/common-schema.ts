import gql from "graphql-tag";

/** What both APIs say of an order's money. */
export const commonSchema = gql`
  "Sums in hundredths. What is reserved or taken for what the shopper keeps is what the order costs."
  type OrderMoney {
    "Authorised, to be taken when the goods go."
    reserved: Money!
    "Really taken, whether or not some of it was given back since."
    taken: Money!
    "A hold that is being lifted."
    releasing: Money!
    "On its way back."
    returning: Money!
    returned: Money!
  }
  extend type Order {
    money: OrderMoney!
  }
  extend type Payment {
    "The card's last digits, where it was paid by card."
    last4: String
  }
`;
