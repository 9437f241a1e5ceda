import gql from "graphql-tag";

/** Shoppers who ask for help in an aisle, and the tags of shelves. */
export const aisleSchema = gql`
  "A shopper who asks for a person at an article; no one knows who they are."
  type StoreHelpCall {
    id: ID!
    variantId: ID!
    name: String!
    sku: String!
    "Aisle, bay and bin; null when no one has said."
    place: String
    askedAt: DateTime!
    "It rings until then."
    expiresAt: DateTime!
  }
  enum HelpOutcome {
    YOURS
    "Another person comes."
    TAKEN
    "The shopper needs no help any more, or it is too late."
    OVER
  }
  type HelpAnswer {
    outcome: HelpOutcome!
    "Who was faster."
    by: String
  }
  "An article as its tag is printed, and as it was printed last."
  type ShelfTagRow {
    variantId: ID!
    name: String!
    sku: String!
    "14 digits; null where the article has no number that scanners know: it gets no tag."
    gtin: String
    place: String
    "As the market shows prices, in hundredths."
    price: Money!
    currencyCode: CurrencyCode!
    printedPrice: Money
    printedAt: DateTime
  }
  type ShelfTagList {
    items: [ShelfTagRow!]!
    totalItems: Int!
  }
  type PrintedShelfTag {
    "The number of the print: the shop knows its price by it."
    id: ID!
    variantId: ID!
    gtin: String!
    price: Money!
  }
  extend type Query {
    "Those that ring, the oldest first."
    storeHelpCalls(storeCode: String!): [StoreHelpCall!]!
    "The market's articles by number; those with the words searched for, also in their place."
    shelfTags(
      storeCode: String!
      search: String! = ""
      take: Int! = 50
      skip: Int! = 0
    ): ShelfTagList!
  }
  extend type Mutation {
    "A person of the store comes. One does: others hear who."
    answerHelpCall(id: ID!): HelpAnswer!
    "Writes down the prices of now as those of the tags that are printed; at most 200."
    printShelfTags(storeCode: String!, variantIds: [ID!]!): [PrintedShelfTag!]!
  }
`;
