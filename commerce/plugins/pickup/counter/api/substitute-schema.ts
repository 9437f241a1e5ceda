import gql from "graphql-tag";

/** What could be given instead of a piece that is not there. */
export const substituteSchema = gql`
  "An article that a store can give instead of another one."
  type SubstituteProposal {
    article: StoreArticle!
    "What it costs more on a tag, less when negative. The shopper pays the price of what they ordered."
    priceDifference: Money!
    currencyCode: CurrencyCode!
  }
  extend type Query {
    "Of which the store has a free piece, the likest first; at most 6."
    substituteProposals(storeCode: String!, variantId: ID!): [SubstituteProposal!]!
  }
`;
