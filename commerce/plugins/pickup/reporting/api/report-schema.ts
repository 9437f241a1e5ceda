import gql from "graphql-tag";

/** What managers see of a store's days. */
export const reportSchema = gql`
  "A store's day in figures; shares are between 0 and 1, durations are medians in minutes."
  type StoreDay {
    placed: Int!
    ready: Int!
    collected: Int!
    cancelled: Int!
    expired: Int!
    minutesToReady: Float
    onTime: Float
    short: Float
    noShow: Float
    minutesWaiting: Float
    takings: [CounterTakings!]!
  }
  type AuditEntry {
    at: DateTime!
    orderCode: String
    type: String!
    from: String
    to: String
    actor: String!
    actorName: String!
    device: String!
    data: JSON!
  }
  "What passed over a counter on a day, by tender."
  type CounterTakings {
    tender: CounterTender!
    currencyCode: CurrencyCode!
    "For orders that were handed over."
    taken: Money!
    paidOut: Money!
  }
  extend type Query {
    "Figures of a date (YYYY-MM-DD) in the store's time zone; for managers."
    storeDay(storeCode: String!, date: String!): StoreDay!
    "Who did what, from one date to another, both included; for managers."
    storeAudit(storeCode: String!, from: String!, to: String!): [AuditEntry!]!
  }
`;
