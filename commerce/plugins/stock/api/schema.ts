import gql from "graphql-tag";

export const shopSchema = gql`
  """
  What can still be bought of a variant in the market of the request, over all its locations: on
  hand, less what is allocated, less what each location keeps. 2147483647 when it is not counted.
  """
  type VariantAvailability {
    variantId: ID!
    available: Int!
  }
  extend type Query {
    "Up to 100 variants at once; unknown ones are left out."
    variantAvailability(variantIds: [ID!]!): [VariantAvailability!]!
  }
`;
