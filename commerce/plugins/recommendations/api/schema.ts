import gql from "graphql-tag";
import { carouselNames, reasonCodes } from "../../../../contracts/recommendations";

export const shopSchema = gql`
  enum RecommendationCarousel { ${carouselNames.join(" ")} }
  enum RecommendationReasonCode { ${reasonCodes.join(" ")} }
  input RecommendationContext {
    "The product of the page."
    productId: ID
    "Products looked at before, oldest first. Read only of those who allow personalisation."
    viewed: [ID!]
    cart: [ID!]
    "Variants of the cart or of an order, in place of their products."
    variants: [ID!]
    hidden: [ID!]
    "facet.value codes of a taste that the shopper told."
    taste: [String!]
    "Code of a store."
    store: String
    "The visitor's pseudonym, if they have one."
    subject: String
    "Whether their browser asks not to be followed (GPC, DNT)."
    doNotTrack: Boolean
  }
  type RecommendationAttribute {
    code: String!
    name: String!
  }
  type RecommendationAnchor {
    productId: ID!
    name: String!
    slug: String!
  }
  type RecommendationReason {
    code: RecommendationReasonCode!
    "The product of the shopper's own that it goes with, only with three shared sessions or more."
    anchor: RecommendationAnchor
    attribute: RecommendationAttribute
    support: Int!
  }
  type RecommendationPicture {
    url: String!
    width: Int!
    height: Int!
    "What stays in sight where it is cropped, from 0 to 1."
    focalPoint: Coordinate
    "As Asset.colour."
    colour: String
  }
  type RecommendationCard {
    slug: String!
    name: String!
    tagline: String!
    picture: RecommendationPicture
    listPrice: Money!
    "What that costs outside of its sale; null where it is in none."
    regularListPrice: Money
    priceVaries: Boolean!
    swatches: [String!]!
    inStock: Boolean!
    isNew: Boolean!
    "What goes to the cart in one press."
    variantId: ID
    variantPrice: Money
  }
  type Recommendation {
    productId: ID!
    score: Float!
    source: String!
    reason: RecommendationReason!
    card: RecommendationCard!
  }
  type RecommendationExperiment {
    id: String!
    arm: String!
  }
  type Recommendations {
    "Null for those of whom nothing is kept: their answers are not measured."
    requestId: String
    modelVersion: String!
    experiment: RecommendationExperiment
    personalised: Boolean!
    "Whether this is what stands in for an answer that did not come in time."
    degraded: Boolean!
    items: [Recommendation!]!
  }
  extend type Query {
    recommendations(
      carousel: RecommendationCarousel!
      context: RecommendationContext!
      limit: Int
    ): Recommendations!
  }
`;
