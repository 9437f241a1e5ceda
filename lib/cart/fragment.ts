import { graphql } from "@/contracts/shop";
import { lineFragment, orderFragment } from "../orders/server";

/** What a basket is shown from: an order, with what became of its lines and codes meanwhile. */
export const basketFragment = graphql(
  `
    fragment BasketParts on Order {
      ...OrderParts
      fingerprint
      coupons { code state }
      lines {
        ...LineParts
        availability { state left }
        unitPriceChangeSinceAdded unitPriceWithTaxChangeSinceAdded
      }
    }
  `,
  [orderFragment, lineFragment],
);
