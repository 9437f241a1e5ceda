import { graphql } from "@/contracts/shop";
import { refusalFragment } from "../engine/refusal-fragment";
import { cartFragment } from "./fragment";

export const activeOrderQuery = graphql(`query ActiveOrder { activeOrder { ...CartParts } }`, [
  cartFragment,
]);

export const addItemMutation = graphql(
  `
    mutation AddItem($variantId: ID!, $quantity: Int!, $collectAt: String) {
      change: addItemToOrder(
        productVariantId: $variantId, quantity: $quantity, customFields: { collectAt: $collectAt }
      ) { __typename ...CartParts ...Refusal }
    }
  `,
  [cartFragment, refusalFragment],
);

/** What waits in a cart of another market: enough to name it and to bring it along. */
export const waitingQuery = graphql(`
  query WaitingCart {
    activeOrder {
      code
      lines { quantity productVariant { id name product { name slug } } }
    }
  }
`);

export const topUpMutation = graphql(
  `
    mutation TopUpCart($lines: [TopUpLineInput!]!) {
      change: topUpCart(lines: $lines) { __typename ...CartParts ...Refusal }
    }
  `,
  [cartFragment, refusalFragment],
);

export const adjustLineMutation = graphql(
  `
    mutation AdjustLine($lineId: ID!, $quantity: Int!) {
      change: adjustOrderLine(orderLineId: $lineId, quantity: $quantity) {
        __typename ...CartParts ...Refusal
      }
    }
  `,
  [cartFragment, refusalFragment],
);

export const removeLineMutation = graphql(
  `
    mutation RemoveLine($lineId: ID!) {
      change: removeOrderLine(orderLineId: $lineId) { __typename ...CartParts ...Refusal }
    }
  `,
  [cartFragment, refusalFragment],
);

export const applyCouponMutation = graphql(
  `
    mutation ApplyCoupon($code: String!) {
      change: applyCouponCode(couponCode: $code) { __typename ...CartParts ...Refusal }
    }
  `,
  [cartFragment, refusalFragment],
);

export const setGiftMutation = graphql(
  `
    mutation SetGift($input: SetGiftInput!) {
      change: setGift(input: $input) { __typename ...CartParts ...Refusal }
    }
  `,
  [cartFragment, refusalFragment],
);

export const removeCouponMutation = graphql(
  `
    mutation RemoveCoupon($code: String!) {
      change: removeCouponCode(couponCode: $code) { __typename ...CartParts }
    }
  `,
  [cartFragment],
);
