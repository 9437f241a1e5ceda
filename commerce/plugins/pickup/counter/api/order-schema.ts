import gql from "graphql-tag";

/** What people in the office see of an order that is collected. */
export const orderSchema = gql`
  "A store in words of one language."
  type PickupPlace {
    name: String!
    "Line by line: street and city, then the region's name and the postal code."
    address: [String!]!
    timeZone: String!
  }
  extend type Pickup {
    "Where it is collected; in the request's language when none is named."
    place(language: LanguageCode): PickupPlace!
  }
  extend type Order {
    "What of it is collected, by store; what the shopper only chose is left out."
    pickups: [Pickup!]!
  }
`;
