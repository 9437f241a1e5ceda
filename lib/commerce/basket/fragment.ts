import { orderFragment } from "../orders/fragment";

/** What a basket is shown from: an order, with what became of its lines and codes meanwhile. */
export const basketFragment = /* GraphQL */ `
  fragment BasketParts on Order {
    ...OrderParts
    fingerprint
    coupons { code state }
    lines {
      id availability { state left }
      unitPriceChangeSinceAdded unitPriceWithTaxChangeSinceAdded
    }
  }
  ${orderFragment}
`;
