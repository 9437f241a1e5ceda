import type { Locale, MarketCode } from "@/lib/i18n/locales";
import type { Money } from "../catalog";
import type { OrderLine, Purchase } from "../orders";

/** A line of a cart, with what became of it since it was put in. */
export interface CartLine extends OrderLine {
  /** What a piece cost when it was put in; null while that is what it costs. */
  priceBefore: Money | null;
  /** What a piece costs outside of its sale; null where it is in none. */
  regularPrice: Money | null;
  /** `short`: fewer are left than wanted. `withdrawn`: not sold here any more, cannot be paid. */
  standing: "available" | "short" | "withdrawn";
  /** Pieces that can be had; null where that is not known or not counted. */
  left: number | null;
}

/** A code in a cart. All but `applied` give nothing: their conditions, time or number is not met. */
export interface Coupon {
  code: string;
  state: "applied" | "notMet" | "expired" | "usedUp" | "invalid";
}

export interface Cart extends Purchase {
  /** The number that the order will have; null before anything was put in. */
  code: string | null;
  /** Differs whenever anything differs that the shopper is shown and pays for. */
  fingerprint: string;
  lines: CartLine[];
  coupons: Coupon[];
  /** What wrapping it as a gift costs; null where the market wraps nothing. */
  giftWrapPrice: Money | null;
  /** Other markets in which this browser has a session, where that was asked. */
  elsewhere?: MarketCode[];
}

/** So many pieces of an article. */
export interface Goods {
  variantId: string;
  quantity: number;
}

/** Goods in the cart of another market. */
export interface WaitingCart {
  market: MarketCode;
  /** That market in the reader's language, or in its first. */
  locale: Locale;
  /** The code of its order. */
  code: string;
  lines: (Goods & { name: string })[];
}

/** The cart with the goods of another market, and what of them is not in it. */
export interface BroughtAlong {
  cart: Cart;
  missing: (Goods & { name: string })[];
}

/** The cart with the goods of an order, and what of them is not in it. */
export interface BoughtAgain {
  cart: Cart;
  missing: Goods[];
}
