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
    "What the store's desk took back, whatever way its money goes."
    returned: [DayReturns!]!
  }
  type DayReturns {
    currencyCode: CurrencyCode!
    pieces: Int!
    amount: Money!
  }
  type AuditEntry {
    at: DateTime!
    "The same moment by the store's own clock: 2026-11-30 14:05:09."
    localAt: String!
    orderCode: String
    type: String!
    from: String
    to: String
    actor: String!
    actorName: String!
    device: String!
    "Article numbers that it is about, with commas between."
    skus: String!
    "What was taken, paid out or given back in this step."
    amount: Money
    currencyCode: CurrencyCode
    "Why a step was refused, as a code; null for what was done."
    refused: String
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
