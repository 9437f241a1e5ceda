import { graphql } from "@/contracts/shop";
import { lineFragment, orderFragment } from "../orders/server";

/** What a cart is shown from: an order, with what became of its lines and codes meanwhile. */
export const cartFragment = graphql(
  `
    fragment CartParts on Order {
      ...OrderParts
      fingerprint
      coupons { code state }
      giftWrapPrice
      lines {
        ...LineParts
        availability { state left }
        productVariant { regularPrice regularPriceWithTax }
        unitPriceChangeSinceAdded unitPriceWithTaxChangeSinceAdded
      }
    }
  `,
  [orderFragment, lineFragment],
);
