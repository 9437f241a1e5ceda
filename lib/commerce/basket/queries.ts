import { basketFragment } from "./fragment";

const result = /* GraphQL */ `
  __typename
  ... on Order { ...BasketParts }
  ... on ErrorResult { errorCode message }
`;

export const activeOrderQuery = /* GraphQL */ `
  query ActiveOrder { activeOrder { ...BasketParts } }
  ${basketFragment}
`;

export const addItemMutation = /* GraphQL */ `
  mutation Change($variantId: ID!, $quantity: Int!, $collectAt: String) {
    change: addItemToOrder(
      productVariantId: $variantId, quantity: $quantity, customFields: { collectAt: $collectAt }
    ) { ${result} }
  }
  ${basketFragment}
`;

export const adjustLineMutation = /* GraphQL */ `
  mutation Change($lineId: ID!, $quantity: Int!) {
    change: adjustOrderLine(orderLineId: $lineId, quantity: $quantity) { ${result} }
  }
  ${basketFragment}
`;

export const removeLineMutation = /* GraphQL */ `
  mutation Change($lineId: ID!) {
    change: removeOrderLine(orderLineId: $lineId) { ${result} }
  }
  ${basketFragment}
`;

export const applyCouponMutation = /* GraphQL */ `
  mutation Change($code: String!) {
    change: applyCouponCode(couponCode: $code) { ${result} }
  }
  ${basketFragment}
`;

export const removeCouponMutation = /* GraphQL */ `
  mutation Change($code: String!) {
    change: removeCouponCode(couponCode: $code) { ... on Order { __typename ...BasketParts } }
  }
  ${basketFragment}
`;

export const reopenMutation = /* GraphQL */ `
  mutation Reopen {
    transitionOrderToState(state: "AddingItems") { __typename }
  }
`;
