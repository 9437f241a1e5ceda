import gql from "graphql-tag";

const shared = gql`
  enum ProductSort {
    "The merchant's order; with a term, the best match first."
    FEATURED
    PRICE_ASC
    PRICE_DESC
    NAME
    NEWEST
  }

  extend input SearchInput {
    "Only what can be had now in the channel; or, when false, only what is sold out."
    inStock: Boolean
    "Only what can be collected now at the store with this code."
    collectAt: String
    "Goes before \`sort\`."
    sortBy: ProductSort
    "Codes like \`material.oak\`: values of one facet are alternatives, facets add up."
    facetCodes: [String!]
    "As the channel shows prices: with tax where it includes tax."
    priceMin: Money
    priceMax: Money
    "Limits of size; all of them are needed."
    dimensions: [SearchDimensionInput!]
  }

  enum SearchDimension {
    WIDTH
    HEIGHT
    DEPTH
  }

  input SearchDimensionInput {
    axis: SearchDimension!
    "Millimetres."
    min: Int
    "Millimetres."
    max: Int
  }

  extend type SearchResult {
    tagline: String!
    "What it is in the catalogue's vocabulary: lounge-chair."
    kind: String
    "One for each finish, as CSS colours."
    swatches: [String!]!
    inStock: Boolean!
    isNew: Boolean!
    "The lowest price of its variants, as the channel shows prices."
    listPrice: Money!
    "What that variant costs outside of its sale; null where it is in none."
    regularListPrice: Money
    "Whether its variants differ in price."
    priceVaries: Boolean!
    "Of the first variant that the filters left, where they left some out; else of the product."
    picture: SearchPicture
  }

  type SearchPicture {
    url: String!
    width: Int!
    height: Int!
    "What stays in sight where it is cropped, from 0 to 1."
    focalPoint: Coordinate
    "As Asset.colour."
    colour: String
  }

  extend type SearchResponse {
    "Public facets with their values; a facet is counted as if nothing of it were chosen."
    facets: [SearchFacet!]!
    "Parts of the term that became conditions: prices, sizes, colours, materials, rooms."
    understood: [SearchUnderstood!]!
    "Whether nothing meets the whole term; the items then only come near."
    near: Boolean!
    "Prices and sizes in round steps, each counted as if the input had no limit of its kind."
    ranges(lengthUnit: SearchLengthUnit! = CM): [SearchRange!]!
  }

  enum SearchUnderstoodKind {
    PRICE
    WIDTH
    HEIGHT
    DEPTH
    COLOUR
    MATERIAL
    ROOM
  }

  type SearchUnderstood {
    kind: SearchUnderstoodKind!
    "As it was typed."
    text: String!
    "The term without it."
    without: String!
  }

  "The unit in which steps of sizes are round; they are said in millimetres all the same."
  enum SearchLengthUnit {
    CM
    IN
  }

  enum SearchRangeKind {
    PRICE
    WIDTH
    HEIGHT
    DEPTH
  }

  type SearchRange {
    kind: SearchRangeKind!
    steps: [SearchStep!]!
  }

  "Prices are in the channel's money, sizes in millimetres. Both ends belong to it; without one it is open."
  type SearchStep {
    min: Money
    max: Money
    "How many products its ends leave as limits."
    count: Int!
  }

  type SearchFacet {
    code: String!
    name: String!
    values: [SearchFacetValue!]!
  }

  type SearchFacetValue {
    "With its facet, as \`facetCodes\` takes it: material.oak."
    code: String!
    name: String!
    "CSS colour, where the value is one."
    hex: String
    "How many products it leaves, or would leave if it were chosen too."
    count: Int!
  }
`;

export const adminSchema = shared;

export const shopSchema = gql`
  ${shared}

  enum SearchSuggestionKind {
    PRODUCT
    COLLECTION
  }

  type SearchSuggestion {
    kind: SearchSuggestionKind!
    name: String!
    slug: String!
    picture: SearchPicture
  }

  extend type Query {
    "What a shopper who has typed so much may be after; at most 20, 8 unless told."
    searchSuggestions(term: String!, take: Int): [SearchSuggestion!]!
  }
`;
