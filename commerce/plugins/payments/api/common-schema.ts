import gql from "graphql-tag";
import { paymentMeans } from "../../../../contracts/money";

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
    "By what it was made; null for one that staff entered by hand."
    means: PaymentMeans
  }
  """
  By what an order is paid, whatever code its method has: a card that is sent along with the payment, at
  a provider to whom the shopper goes (\`beginPaymentAttempt\`), at the counter when it is collected, or
  with nothing when it costs nothing.
  """
  enum PaymentMeans { ${paymentMeans.join(" ")} }
  extend type PaymentMethodQuote {
    "Null for a method that needs a form of its own, which a client has to know by its code."
    means: PaymentMeans
  }
`;
