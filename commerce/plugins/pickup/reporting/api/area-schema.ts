import gql from "graphql-tag";

/** What an area manager sees of all own stores. */
export const areaSchema = gql`
  "A store: what is open now, and its own day so far."
  type AreaStore {
    storeCode: String!
    placed: Int!
    picking: Int!
    ready: Int!
    arrived: Int!
    "Not ready although their promised time is over."
    late: Int!
    "Minutes that who waits longest stands there."
    minutesWaiting: Float
    placedToday: Int!
    readyToday: Int!
    collectedToday: Int!
    "Share of those that became ready today by the beginning of their slot."
    onTime: Float
    "Pieces not found, of what became ready today."
    shortToday: Int!
    noShowsToday: Int!
    "Where books and shelves differ."
    differences: Int!
  }
  "An hour of the stores' own day, from 0 to 23; hours without anything are left out."
  type AreaHour {
    hour: Int!
    placed: Int!
    ready: Int!
    late: Int!
    collected: Int!
  }
  enum AreaReasonKind {
    SHORT
    CANCELLED
    DECLINED
    RETURNED
    CORRECTED
    "Where damaged pieces were found."
    DAMAGED
  }
  "How often a reason was given; of SHORT and DAMAGED, for how many pieces."
  type AreaReason {
    kind: AreaReasonKind!
    reason: String!
    count: Int!
  }
  "What a person helped to sell; an order that two people helped with counts for both."
  type AssistedPerson {
    name: String!
    orders: Int!
    amount: Money!
  }
  "Orders that people of a store helped with, in one currency. Cancelled ones are left out."
  type AreaAssisted {
    storeCode: String!
    currencyCode: String!
    orders: Int!
    "What these orders cost, with delivery."
    amount: Money!
    "Null where the store does not allow figures by person."
    people: [AssistedPerson!]
  }
  type AreaFigures {
    hours: [AreaHour!]!
    reasons: [AreaReason!]!
    assisted: [AreaAssisted!]!
  }
  extend type Query {
    "All own stores of the market, the most pressing first; for managers."
    areaNow: [AreaStore!]!
    "Figures of a date (YYYY-MM-DD) by hour and reason, and assisted orders, of one own store or all; for managers."
    areaFigures(date: String!, storeCode: String): AreaFigures!
  }
`;
