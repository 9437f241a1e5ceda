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

export const stagingQuery = graphql(`
  query DashboardStagingShelves($storeCode: String!) {
    stagingShelves(storeCode: $storeCode) { id name kind capacity active orders }
  }
`);

export const saveShelvesMutation = graphql(`
  mutation DashboardSaveStagingShelves($storeCode: String!, $shelves: [StagingShelfInput!]!) {
    saveStagingShelves(storeCode: $storeCode, shelves: $shelves) { id }
  }
`);

export const removeShelfMutation = graphql(`
  mutation DashboardRemoveStagingShelf($storeCode: String!, $name: String!) {
    removeStagingShelf(storeCode: $storeCode, name: $name) { id }
  }
`);

export type StagingShelf = ResultOf<typeof stagingQuery>["stagingShelves"][number];
export type ShelfKind = StagingShelf["kind"];
