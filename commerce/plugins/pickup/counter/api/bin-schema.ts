import gql from "graphql-tag";

/** Where articles lie in a store, for merchants and for managers of it. */
export const binSchema = gql`
  type BinLocation {
    variantId: ID!
    name: String!
    sku: String!
    "Aisle, bay and bin, as the store's people write it; null when no one has said."
    place: String
  }
  type BinLocationList {
    items: [BinLocation!]!
    totalItems: Int!
  }
  extend type Query {
    "The market's articles by number, with their place at a location; those with the words searched for."
    binLocations(
      locationCode: String!
      search: String! = ""
      take: Int! = 50
      skip: Int! = 0
    ): BinLocationList!
  }
  extend type Mutation {
    "Says where an article lies. An empty place takes what was said away."
    setBinLocation(locationCode: String!, variantId: ID!, place: String!): BinLocation!
  }
`;
