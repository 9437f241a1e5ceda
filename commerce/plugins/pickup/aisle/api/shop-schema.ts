import gql from "graphql-tag";

/** What a shopper who stands in a store asks for, with the tag of a shelf. */
export const aisleSchema = gql`
  "The article that a scanned tag names."
  type TagTarget {
    slug: String!
    variantId: ID!
    "The code of the market that its store sells in; null where the tag names no such store."
    market: String
  }
  enum HelpOffer {
    OFFERED
    "The store is closed now."
    CLOSED
    "This store offers no help by a tag."
    OFF
    "Too many ask there already, or this caller asked too often."
    BUSY
    "There is no such store in the market, or it does not sell the article."
    GONE
  }
  type StockAround {
    store: Store!
    "Metres as the crow flies from the tag's store."
    distance: Int
    stock: PickupStock!
  }
  "The price of a tag counts in its store, where it is lower."
  type TagOffer {
    "As many pieces of the article in one order have it."
    pieces: Int!
    "For \`takeFromTag\`: good for five minutes, and for one cart."
    proof: String!
  }
  "Whether pieces from the shelf can be paid there, on the shopper's phone."
  enum AislePaymentOffer {
    OFFERED
    "The store is closed now, or its manager has paused it."
    CLOSED
    "The store does not offer it, or not for this article."
    OFF
  }
  type ArticleInStore {
    "Null where the store is closed for good, or another market's."
    store: Store
    "The store of the tag, where it is another market's."
    elsewhere: Store
    "Aisle, bay and bin."
    place: String
    "Pieces to be had there; null where they are not counted."
    left: Int
    stock: PickupStock
    "What the print says, in hundredths as the market shows prices; null where the shop does not know."
    tagPrice: Money
    "Null where that price does not count any more, or the shop does not know it."
    tagOffer: TagOffer
    help: HelpOffer!
    payHere: AislePaymentOffer!
    "The nearest other stores that have it."
    around: [StockAround!]!
  }
  enum HelpState {
    WAITING
    "A person of the store has said that they come."
    COMING
    ENDED
    "No person of the store has answered in time."
    EXPIRED
  }
  type HelpCall {
    state: HelpState!
    expiresAt: DateTime!
  }
  type HelpResult {
    "Null where the store was not rung."
    call: HelpCall
    "Why not; OFFERED where it was."
    offer: HelpOffer!
  }
  input AskForHelpInput {
    storeCode: String!
    variantId: ID!
    "A UUID of the caller's own: the same one asks once, and shows what becomes of the call."
    secret: String!
  }
  enum TagRefusal {
    "It is older than five minutes, or not of this market: \`articleInStore\` gives a new one."
    PROOF_OLD
    "Another cart has used it."
    PROOF_USED
    "Another tag hangs there, or the office has ended the promise."
    TAG_ENDED
  }
  type TagRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: TagRefusal!
  }
  union TakeFromTagResult =
      Order
    | TagRefusedError
    | OrderModificationError
    | OrderLimitError
    | NegativeQuantityError
    | InsufficientStockError
    | OrderInterceptorError
  input TakeFromTagInput {
    "Of \`articleInStore\`."
    proof: String!
    quantity: Int!
  }
  extend type Query {
    "By a GTIN of 8, 12, 13 or 14 digits; null for one that no article has, or that is misread."
    tagTarget(gtin: String!, storeCode: String! = ""): TagTarget
    articleInStore(storeCode: String!, variantId: ID!, tagId: ID): ArticleInStore!
    helpCall(secret: String!): HelpCall
  }
  extend type Mutation {
    "Rings the phones of the store's people."
    askForHelp(input: AskForHelpInput!): HelpResult!
    """
    Puts goods into the cart, to be had in the store of the tag at the price of the tag, if that is
    lower. Asked again with the same proof it changes nothing.
    """
    takeFromTag(input: TakeFromTagInput!): TakeFromTagResult!
    "The shopper needs no help any more."
    endHelpCall(secret: String!): HelpCall
  }
`;
