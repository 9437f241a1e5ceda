import { orderFragment } from "../orders/fragment";

const result = /* GraphQL */ `
  __typename
  ... on Order { ...OrderParts }
  ... on ErrorResult { errorCode message }
`;

export const activeOrderQuery = /* GraphQL */ `
  query ActiveOrder { activeOrder { ...OrderParts } }
  ${orderFragment}
`;

export const addItemMutation = /* GraphQL */ `
  mutation Change($variantId: ID!, $quantity: Int!, $collectAt: String) {
    change: addItemToOrder(
      productVariantId: $variantId, quantity: $quantity, customFields: { collectAt: $collectAt }
    ) { ${result} }
  }
  ${orderFragment}
`;

export const adjustLineMutation = /* GraphQL */ `
  mutation Change($lineId: ID!, $quantity: Int!) {
    change: adjustOrderLine(orderLineId: $lineId, quantity: $quantity) { ${result} }
  }
  ${orderFragment}
`;

export const removeLineMutation = /* GraphQL */ `
  mutation Change($lineId: ID!) {
    change: removeOrderLine(orderLineId: $lineId) { ${result} }
  }
  ${orderFragment}
`;

export const applyCouponMutation = /* GraphQL */ `
  mutation Change($code: String!) {
    change: applyCouponCode(couponCode: $code) { ${result} }
  }
  ${orderFragment}
`;

export const removeCouponMutation = /* GraphQL */ `
  mutation Change($code: String!) {
    change: removeCouponCode(couponCode: $code) { ... on Order { __typename ...OrderParts } }
  }
  ${orderFragment}
`;

export const reopenMutation = /* GraphQL */ `
  mutation Reopen {
    transitionOrderToState(state: "AddingItems") { __typename }
  }
`;
