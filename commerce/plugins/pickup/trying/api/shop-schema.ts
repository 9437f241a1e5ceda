import gql from "graphql-tag";

export const tryingSchema = gql`
  input TryPieceInput {
    variantId: ID!
    quantity: Int!
    "What one piece cost on the page, in hundredths, as the market shows prices."
    shownPrice: Money!
  }
  input ReserveToTryInput {
    storeCode: String!
    pieces: [TryPieceInput!]!
    "Who comes to try."
    collector: PickupCollectorInput!
    "Of who is signed in, the account's counts."
    emailAddress: String
  }
  extend type Mutation {
    """
    Has a store set pieces aside to be tried there. Nothing is paid before, and what is kept is paid
    in the store at the price of now. The same again from the same session changes nothing. The
    visitor's cart stays as it is.
    """
    reserveToTry(input: ReserveToTryInput!): PickupOrderResult!
  }
`;
