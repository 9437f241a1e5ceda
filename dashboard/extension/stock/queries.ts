import { graphql, type ResultOf } from "../documents";

export const differencesQuery = graphql(`
  query DashboardDifferences($locationCode: String!, $state: StockDiscrepancyState!) {
    stockDiscrepancies(locationCode: $locationCode, state: $state, take: 100) {
      totalItems
      items {
        id kind state expected counted at source reason settledAt settledBy
        article { name sku }
        ordersAtRisk { orderCode quantity }
      }
    }
  }
`);

export const settleMutation = graphql(`
  mutation DashboardSettleDifference($input: SettleStockDiscrepancyInput!) {
    settleStockDiscrepancy(input: $input) { id state }
  }
`);

export type Difference = ResultOf<typeof differencesQuery>["stockDiscrepancies"]["items"][number];
