import gql from "graphql-tag";

export const shopSchema = gql`
  "What can still be bought of a variant in the market of the request, over all its locations."
  type VariantAvailability {
    variantId: ID!
    available: Int!
  }
  extend type Query {
    "Up to 100 variants at once; unknown ones are left out."
    variantAvailability(variantIds: [ID!]!): [VariantAvailability!]!
  }
`;
