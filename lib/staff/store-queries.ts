import { graphql } from "@/contracts/admin";
import { articleFragment, rowFragment } from "./fragments";

export const boardQuery = graphql(
  `
    query StaffBoard($store: String!) {
      pickupBoard(storeCode: $store) { cursor now pickups { ...Row } }
    }
  `,
  [rowFragment],
);

export const historyQuery = graphql(`
  query StaffHistory($id: ID!) {
    pickup(id: $id) {
      history { at type actor actorName device data }
      receipt { number fiscalNumber }
    }
  }
`);

export const passQuery = graphql(
  `
    query StaffPass($store: String!, $pass: ShownPassInput!) {
      pickupByPass(storeCode: $store, pass: $pass) {
        __typename
        ... on Pickup { row { ...Row } }
        ... on PickupCodeError { retryAfter }
      }
    }
  `,
  [rowFragment],
);

export const searchQuery = graphql(
  `
    query StaffSearch($store: String!, $term: String!) {
      pickupSearch(storeCode: $store, term: $term) { ...Row }
    }
  `,
  [rowFragment],
);

export const orderQuery = graphql(
  `
    query StaffOrder($id: ID!) {
      pickup(id: $id) { row { ...Row } }
    }
  `,
  [rowFragment],
);

export const answerHelpMutation = graphql(`
  mutation StaffAnswerHelp($id: ID!) { answerHelpCall(id: $id) { outcome by } }
`);

export const tagsQuery = graphql(`
  query StaffTags($store: String!, $search: String!) {
    shelfTags(storeCode: $store, search: $search, take: 60) {
      totalItems
      items { variantId name sku gtin place price currencyCode printedPrice printedAt }
    }
  }
`);

export const printTagsMutation = graphql(`
  mutation StaffPrintTags($store: String!, $variants: [ID!]!) {
    printShelfTags(storeCode: $store, variantIds: $variants) { id variantId gtin price }
  }
`);

export const articleQuery = graphql(
  `
    query StaffArticle($store: String!, $code: String!) {
      storeArticle(storeCode: $store, code: $code) { ...ArticleParts }
    }
  `,
  [articleFragment],
);

export const discrepanciesQuery = graphql(
  `
    query StaffDiscrepancies($store: String!, $state: StockDiscrepancyState!) {
      stockDiscrepancies(locationCode: $store, state: $state) {
        totalItems
        items {
          id kind expected counted at source reason settledAt settledBy
          article { ...ArticleParts }
          ordersAtRisk { orderCode quantity pickupId }
        }
      }
    }
  `,
  [articleFragment],
);

export const dayQuery = graphql(`
  query StaffDay($store: String!, $date: String!) {
    storeDay(storeCode: $store, date: $date) {
      placed ready collected cancelled expired minutesToReady onTime short noShow minutesWaiting
      takings { tender currencyCode taken paidOut }
      returned { currencyCode pieces amount }
    }
  }
`);

export const areaQuery = graphql(`
  query StaffArea($date: String!) {
    areaNow {
      storeCode placed picking ready arrived late minutesWaiting placedToday readyToday
      collectedToday onTime shortToday noShowsToday differences
    }
    areaFigures(date: $date) {
      hours { hour placed ready late collected }
      reasons { kind reason count }
      assisted { storeCode currencyCode orders amount people { name orders amount } }
    }
  }
`);

export const auditQuery = graphql(`
  query StaffAudit($store: String!, $from: String!, $to: String!) {
    storeAudit(storeCode: $store, from: $from, to: $to) {
      at localAt orderCode type from to actor actorName device skus amount currencyCode refused data
    }
  }
`);

export const payoutsQuery = graphql(`
  query StaffPayouts($store: String!, $code: String) {
    pickupPayouts(storeCode: $store, orderCode: $code) {
      id amount currencyCode reason orderCode collectorName store: storeCode dueAt
    }
  }
`);

export const stockElsewhereQuery = graphql(`
  query StaffStockElsewhere($store: String!, $variant: ID!) {
    stockElsewhere(storeCode: $store, variantId: $variant) {
      delivery stores { storeCode name left }
    }
  }
`);

export const sharedCartsQuery = graphql(`
  query StaffSharedCarts($store: String!) {
    sharedCarts(storeCode: $store) { id state pieces expiresAt takenAt paidAt }
  }
`);

export const shareCartMutation = graphql(`
  mutation StaffShareCart($input: ShareCartInput!) {
    shareCart(input: $input) { id state pieces expiresAt takenAt paidAt }
  }
`);
