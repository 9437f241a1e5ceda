import type { ResultOf } from "@/contracts/documents";
import type { Market } from "@/lib/i18n/pairs";
import { reshapeLine, reshapePurchase } from "../orders/server";
import type { basketFragment } from "./fragment";
import type { Basket, BasketLine, Coupon } from "./types";

/** An order of the engine that is still a basket. */
export type EngineBasket = ResultOf<typeof basketFragment>;

/** The basket of somebody who has put nothing into one. */
export function emptyBasket({ currency, taxIncluded }: Market): Basket {
  const zero = { amount: 0, currency };
  return {
    code: null,
    fingerprint: "",
    lines: [],
    pickups: [],
    quantity: 0,
    coupons: [],
    totals: { items: zero, discounts: [], shipping: null, tax: zero, taxIncluded, total: zero },
  };
}

export function reshapeBasket(order: EngineBasket, market: Market): Basket {
  return {
    ...reshapePurchase(order, market),
    code: order.code,
    fingerprint: order.fingerprint,
    lines: order.lines.map((line) => reshapeBasketLine(line, market)),
    coupons: order.coupons.map(({ code, state }) => ({ code, state: couponStates[state] })),
  };
}

const standings = {
  AVAILABLE: "available",
  INSUFFICIENT_STOCK: "short",
  WITHDRAWN: "withdrawn",
} as const satisfies Record<string, BasketLine["standing"]>;

const couponStates = {
  APPLIED: "applied",
  NOT_MET: "notMet",
  EXPIRED: "expired",
  USED_UP: "usedUp",
  INVALID: "invalid",
} as const satisfies Record<string, Coupon["state"]>;

function reshapeBasketLine(line: EngineBasket["lines"][number], market: Market): BasketLine {
  const shaped = reshapeLine(line, market);
  const { unitPriceWithTaxChangeSinceAdded: gross, unitPriceChangeSinceAdded: net } = line;
  const change = market.taxIncluded ? gross : net;
  const { unitPrice } = shaped;
  return {
    ...shaped,
    priceBefore: change === 0 ? null : { ...unitPrice, amount: unitPrice.amount - change },
    standing: standings[line.availability.state],
    left: line.availability.left,
  };
}
