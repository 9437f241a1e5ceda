import gql from "graphql-tag";

export const shopSchema = gql`
  "A stock location that people can visit."
  type Store {
    id: ID!
    code: String!
    "The market that it belongs to, by its country: KR."
    market: String!
    name: String!
    intro: String!
    address: StoreAddress!
    latitude: Float!
    longitude: Float!
    "IANA time zone in which its hours are meant."
    timeZone: String!
    phone: String!
    hours: [StoreHours!]!
    exceptions: [StoreException!]!
    services: [String!]!
    "How many pieces it sets aside at once to be tried; 0 where it does not."
    tryPieces: Int!
    "What it looks like; null where no picture was chosen, or it is gone."
    picture: StorePicture
  }
  type StorePicture {
    source: String!
    width: Int!
    height: Int!
    "What it shows, in the language of the request; may be empty."
    alt: String!
  }
  type StoreAddress {
    street: String!
    city: String!
    province: String
    postalCode: String!
    countryCode: String!
  }
  type StoreHours {
    "ISO 8601: Monday is 1, Sunday is 7."
    weekday: Int!
    opens: String!
    closes: String!
  }
  "A day with other hours; closed when opens is null."
  type StoreException {
    date: String!
    opens: String
    closes: String
    reason: String!
  }
  extend type Query {
    "Every store, in the language of the request."
    stores: [Store!]!
    store(code: String!): Store
  }
`;
