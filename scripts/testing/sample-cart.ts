import type { Cart, CartLine } from "../../lib/cart/types";

const won = (amount: number) => ({ amount, currency: "KRW" as const });

/** A line of a cart, for tests: one apron, delivered, unless told otherwise. */
export function sampleLine(change: Partial<CartLine> = {}): CartLine {
  const { quantity = 1, unitPrice = won(6_800_000) } = change;
  return {
    id: "7",
    variantId: "173",
    productSlug: "buk-apron",
    variantKey: "oat",
    name: "Buk Apron",
    options: "Oat",
    picture: null,
    collectAt: null,
    priceBefore: null,
    regularPrice: null,
    standing: "available",
    left: null,
    ...change,
    quantity,
    unitPrice,
    linePrice: { ...unitPrice, amount: unitPrice.amount * quantity },
  };
}

/** A cart of these lines, for tests; what it comes to follows from them. */
export function sampleCart(lines: CartLine[], change: Partial<Cart> = {}): Cart {
  const total = won(lines.reduce((sum, line) => sum + line.linePrice.amount, 0));
  return {
    code: "A1B2C3",
    fingerprint: "",
    lines,
    pickups: [],
    quantity: lines.reduce((sum, line) => sum + line.quantity, 0),
    coupons: [],
    giftMessage: null,
    giftWrapPrice: won(300_000),
    totals: {
      items: total,
      discounts: [],
      giftWrap: null,
      shipping: null,
      tax: won(0),
      taxIncluded: true,
      total,
    },
    ...change,
  };
}
