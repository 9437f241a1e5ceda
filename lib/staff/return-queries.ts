import { graphql } from "@/contracts/admin";

const returnableFragment = graphql(`
  fragment Returnable on ReturnableOrder {
    id code placedAt customerName currencyCode paidAtCounter
    lines { id name sku preview left storeCode until hindrance }
  }
`);

export const returnableQuery = graphql(
  `
    query StaffReturnable($store: String!, $search: String!) {
      returnableOrders(storeCode: $store, search: $search) { ...Returnable }
    }
  `,
  [returnableFragment],
);

export const returnPreviewQuery = graphql(
  `
    query StaffReturnPreview($store: String!, $pieces: [PiecesBackInput!]!) {
      returnPreview(storeCode: $store, pieces: $pieces) {
        __typename
        ... on ReturnPreview { amounts { orderId orderCode amount currencyCode } }
        ... on ReturnConflictError { reason orders { ...Returnable } }
      }
    }
  `,
  [returnableFragment],
);

export const takeGoodsBackMutation = graphql(
  `
    mutation StaffTakeGoodsBack($input: TakeGoodsBackInput!) {
      takeGoodsBack(input: $input) {
        __typename
        ... on GoodsReturn { amounts { orderId orderCode amount currencyCode } }
        ... on ReturnConflictError { reason orders { ...Returnable } }
      }
    }
  `,
  [returnableFragment],
);
