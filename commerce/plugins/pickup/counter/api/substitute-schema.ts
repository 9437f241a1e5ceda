import gql from "graphql-tag";
import { commandFields } from "./command-fields";

/** What could be given instead of a piece that is not there. */
export const substituteSchema = gql`
  "An article that a store can give instead of another one."
  type SubstituteProposal {
    article: StoreArticle!
    "What it costs more on a tag, less when negative. The shopper pays the price of what they ordered."
    priceDifference: Money!
    currencyCode: CurrencyCode!
  }
  input ProposeSubstituteInput {
    pickupId: ID!
    lineId: ID!
    variantId: ID!
    quantity: Int! = 1
    "What approveSubstitute answered; needed above the store's price difference."
    approval: String
    ${commandFields}
  }
  input ApproveSubstituteInput {
    pickupId: ID!
    lineId: ID!
    variantId: ID!
    colleagueId: ID!
    pin: String!
  }
  "What it takes to give an article instead of another one."
  type SubstituteRule {
    "What a piece costs more on a tag, less when negative."
    priceDifference: Money!
    currencyCode: CurrencyCode!
    "Whether a manager has to look, too."
    needsManager: Boolean!
    "Who may: managers of the store who are signed in and have a PIN."
    colleagues: [PickupColleague!]!
  }
  extend type Query {
    "Of which the store has a free piece, the likest first; at most 6."
    substituteProposals(storeCode: String!, variantId: ID!): [SubstituteProposal!]!
    substituteRule(pickupId: ID!, lineId: ID!, variantId: ID!): SubstituteRule!
  }
  extend type Mutation {
    "Asks the shopper, who has the store's minutes; the line waits, and the pieces lie aside."
    proposeSubstitute(input: ProposeSubstituteInput!): PickupCommandResult!
    "A manager's PIN, typed on the phone of the person who gives or proposes another article."
    approveSubstitute(input: ApproveSubstituteInput!): HandOverApprovalResult!
  }
`;
