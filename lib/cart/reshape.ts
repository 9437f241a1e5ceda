import type { ResultOf } from "@/contracts/documents";
import type { Market } from "@/lib/i18n/locales";
import { displayRegularPrice } from "../catalog/server";
import { reshapeLine, reshapePurchase } from "../orders/server";
import type { cartFragment } from "./fragment";
import type { Cart, CartLine, Coupon } from "./types";

/** An order of the engine that is still a cart. */
export type EngineCart = ResultOf<typeof cartFragment>;

/** The cart of a visitor who has put nothing into one. */
export function emptyCart({ currency, taxIncluded }: Market): Cart {
  const zero = { amount: 0, currency };
  return {
    code: null,
    fingerprint: "",
    lines: [],
    pickups: [],
    quantity: 0,
    coupons: [],
    giftMessage: null,
    giftWrapPrice: null,
    totals: {
      items: zero,
      discounts: [],
      giftWrap: null,
      shipping: null,
      tax: zero,
      taxIncluded,
      total: zero,
    },
  };
}

export function reshapeCart(order: EngineCart, market: Market): Cart {
  return {
    ...reshapePurchase(order, market),
    code: order.code,
    fingerprint: order.fingerprint,
    lines: order.lines.map((line) => reshapeCartLine(line, market)),
    giftWrapPrice:
      order.giftWrapPrice === null
        ? null
        : { amount: order.giftWrapPrice, currency: market.currency },
    coupons: order.coupons.map(({ code, state }) => ({ code, state: couponStates[state] })),
  };
}

const standings = {
  AVAILABLE: "available",
  INSUFFICIENT_STOCK: "short",
  WITHDRAWN: "withdrawn",
} as const satisfies Record<string, CartLine["standing"]>;

const couponStates = {
  APPLIED: "applied",
  NOT_MET: "notMet",
  EXPIRED: "expired",
  USED_UP: "usedUp",
  INVALID: "invalid",
} as const satisfies Record<string, Coupon["state"]>;

function reshapeCartLine(line: EngineCart["lines"][number], market: Market): CartLine {
  const shaped = reshapeLine(line, market);
  const { unitPriceWithTaxChangeSinceAdded: gross, unitPriceChangeSinceAdded: net } = line;
  const change = market.taxIncluded ? gross : net;
  const { unitPrice } = shaped;
  const regular = displayRegularPrice(line.productVariant, market);
  return {
    ...shaped,
    priceBefore: change === 0 ? null : { ...unitPrice, amount: unitPrice.amount - change },
    // A promotion may have made it dearer than that: then there is nothing to be struck through.
    regularPrice: regular && regular.amount > unitPrice.amount ? regular : null,
    standing: standings[line.availability.state],
    left: line.availability.left,
  };
}
