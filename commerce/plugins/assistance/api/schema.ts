import gql from "graphql-tag";

export const shopSchema = gql`
  "Someone of a store looked at what interests the shopper."
  type AssistanceLook {
    at: DateTime!
    staffName: String!
    storeName: String!
  }
  "A code that lets the people of a store see what interests the shopper, until it ends."
  type AssistanceSession {
    code: String!
    expiresAt: DateTime!
  }
  "What someone of a store put on the shopper's list."
  type AssistanceSuggestion {
    product: Product!
    variantId: ID
    staffName: String!
    storeName: String!
    at: DateTime!
  }
  type Assistance {
    "Null while no one may look."
    session: AssistanceSession
    "Who looked in the last 90 days, the newest first."
    looks: [AssistanceLook!]!
    "The newest first, of products that the market still has."
    suggestions: [AssistanceSuggestion!]!
  }
  enum AssistanceRefusalReason {
    "The visitor allows no personalisation, so there is nothing that could be looked at."
    NOT_ALLOWED
  }
  type AssistanceRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: AssistanceRefusalReason!
  }
  union AssistanceResult = Assistance | AssistanceRefusedError
  extend type Query {
    "The subject is the visitor's pseudonym, and its secret."
    assistance(subject: String!): Assistance!
  }
  extend type Mutation {
    "Opens two hours of assistance; asked again, it is the same two hours."
    startAssistance(subject: String!): AssistanceResult!
    "From its answer on, the code opens nothing."
    endAssistance(subject: String!): Assistance!
    "Takes a product off the list."
    dropSuggestion(subject: String!, productId: ID!): Assistance!
  }
`;

export const adminSchema = gql`
  "A product that a shopper looked at, chose or bought, as far as they allow it."
  type ShopperInterest {
    productId: ID!
    name: String!
    preview: String
    "How often they looked at it in the last 90 days."
    looks: Int!
    inCart: Boolean!
    bought: Boolean!
    lastAt: DateTime!
    "Pieces of all its variants that this store can sell."
    available: Int!
    "Whether it is on the shopper's list."
    suggested: Boolean!
  }
  type AssistedShopper {
    sessionId: ID!
    expiresAt: DateTime!
    interests: [ShopperInterest!]!
    "What they searched for last, the newest first."
    searches: [String!]!
  }
  extend type Mutation {
    """
    Opens a shopper's interests by the code that they show; null where no code of now is meant. The
    look is written down before it is answered, and the shopper reads who looked.
    """
    lookAtShopper(storeCode: String!, code: String!): AssistedShopper
    "Puts a product on the list of a shopper whom one has looked at; false once they have ended it."
    suggestToShopper(
      storeCode: String!
      sessionId: ID!
      productId: ID!
      variantId: ID
    ): Boolean!
  }
`;
