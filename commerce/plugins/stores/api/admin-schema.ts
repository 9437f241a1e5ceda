import gql from "graphql-tag";

export const adminSchema = gql`
  "A change of a store or depot."
  type StoreChange {
    number: Int!
    at: DateTime!
    "Who did it."
    by: String
    "The names of the fields that are others since."
    fields: [String!]!
  }
  extend type StockLocation {
    "How many changes there were. Send it back as \`seen\`."
    revision: Int!
    "The newest first, at most 20."
    changes: [StoreChange!]!
  }
  extend input UpdateStockLocationInput {
    "The revision that was read. A change that did not see the last one is refused."
    seen: Int
  }
`;
