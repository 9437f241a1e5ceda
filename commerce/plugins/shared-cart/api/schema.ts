import gql from "graphql-tag";

export const shopSchema = gql`
  enum SharedCartState {
    OPEN
    "Its goods are in this visitor's cart."
    YOURS
    "Another visitor has taken it, or this one has ordered since."
    TAKEN
    EXPIRED
  }
  type SharedCartLine {
    variantId: ID!
    name: String!
    quantity: Int!
    "Null where the market does not sell it any more."
    variant: ProductVariant
    "The code of the store where it is to be collected; null where it is delivered."
    collectAt: String
    storeName: String
    "Pieces that can be had where they go; null where they are not counted."
    left: Int
  }
  "Goods that a person of a store chose with a shopper."
  type SharedCart {
    "The code of the market in which it can be taken over."
    market: String!
    state: SharedCartState!
    "The store whose person chose the goods."
    storeName: String!
    expiresAt: DateTime!
    "Empty in other markets, and of a cart that is over or another's."
    lines: [SharedCartLine!]!
  }
  enum MissingPiecesReason {
    SOLD_OUT
    "The market does not sell it any more."
    NOT_SOLD
    "Its store hands nothing out now."
    STORE_CLOSED
    "More than a cart holds."
    TOO_MANY
  }
  "Pieces that did not come into the cart."
  type MissingPieces {
    variantId: ID!
    quantity: Int!
    reason: MissingPiecesReason!
  }
  type SharedCartTaken {
    missing: [MissingPieces!]!
  }
  enum SharedCartRefusal {
    "No code of this market."
    UNKNOWN
    EXPIRED
    TAKEN
    "Not one piece can be had. It can be tried again."
    NOTHING_LEFT
  }
  type SharedCartRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: SharedCartRefusal!
    missing: [MissingPieces!]!
  }
  union TakeSharedCartResult = SharedCartTaken | SharedCartRefusedError | OrderModificationError
  extend type Query {
    "By the code that a person of a store shows; null for one that is none of the shop's."
    sharedCart(code: String!): SharedCart
  }
  extend type Mutation {
    """
    Adds the goods to the visitor's cart, beside what is there. It is done once for all: asked again
    by the same visitor it changes nothing, and others are refused.
    """
    takeSharedCart(code: String!): TakeSharedCartResult!
  }
`;

export const adminSchema = gql`
  "A person of a store who chose goods with the shopper, which went into this order."
  type OrderAssistance {
    administratorId: ID
    name: String!
    storeCode: String!
    at: DateTime!
  }
  extend type Order {
    assistedBy: [OrderAssistance!]!
  }
  type StockInStore {
    storeCode: String!
    name: String!
    "Pieces that can be sold; null where they are not counted."
    left: Int
  }
  "What a market can sell of an article."
  type StockElsewhere {
    "By delivery, from all locations together."
    delivery: Int
    "The store that asks first, then those with most."
    stores: [StockInStore!]!
  }
  enum StoreCartState {
    OPEN
    TAKEN
    PAID
    EXPIRED
  }
  "A cart that a person of a store shared; nothing of who took it."
  type StoreCart {
    id: ID!
    state: StoreCartState!
    pieces: Int!
    expiresAt: DateTime!
    takenAt: DateTime
    paidAt: DateTime
  }
  input ShareCartLineInput {
    variantId: ID!
    quantity: Int!
    "A store's code; without one it is delivered."
    collectAt: String
  }
  input ShareCartInput {
    storeCode: String!
    "A UUID of the caller's own: the same one is the same cart."
    code: String!
    lines: [ShareCartLineInput!]!
  }
  extend type Query {
    "Null for an article that the market does not sell."
    stockElsewhere(storeCode: String!, variantId: ID!): StockElsewhere
    "What the caller shared in a store since yesterday, the newest first."
    sharedCarts(storeCode: String!): [StoreCart!]!
  }
  extend type Mutation {
    "Offers goods for two hours to the shopper who is shown the code."
    shareCart(input: ShareCartInput!): StoreCart!
  }
`;
