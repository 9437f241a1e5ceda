import gql from "graphql-tag";
import { fulfilmentKinds } from "../../../../../contracts/fulfilment";

/** How an order's goods come; the Admin API has it as the custom field that merchants set. */
export const fulfilmentSchema = gql`
  "How goods come to the shopper: brought home, or handed over in a store."
  enum FulfilmentKind { ${fulfilmentKinds.join(" ")} }
  extend type ShippingMethod {
    fulfilment: FulfilmentKind!
  }
  extend type ShippingMethodQuote {
    fulfilment: FulfilmentKind!
  }
  extend type Order {
    """
    What the shipping address is: where the goods are brought, or the store where all of them are
    collected, whose tax they have. Null as long as there is no address.
    """
    addressKind: FulfilmentKind
  }
  extend type PublicShippingMethod {
    fulfilment: FulfilmentKind!
  }
`;
