import type { Money, Picture } from "../catalogue/types";
import type { PickupChoice } from "../pickup/types";

export interface OrderLine {
  id: string;
  variantId: string;
  productSlug: string;
  /** Key of the variant in the product page's URL. */
  variantKey: string;
  name: string;
  /** Chosen options in words: "Natural oak, M". */
  options: string;
  picture: Picture | null;
  unitPrice: Money;
  linePrice: Money;
  quantity: number;
  /** Code of the store where it is collected; it ships when there is none. */
  collectAt: string | null;
}

export interface Totals {
  /** Of the goods, before discounts, as the market shows prices. */
  items: Money;
  discounts: { description: string; amount: Money }[];
  /** Null until a way of delivery is chosen. */
  shipping: Money | null;
  /** Contained in the total (KR, JP, AE) or added to it (US). */
  tax: Money;
  taxIncluded: boolean;
  total: Money;
}

export interface Basket {
  lines: OrderLine[];
  /** Where and when the lines that are collected are, store by store. */
  pickups: PickupChoice[];
  /** Pieces over all lines. */
  quantity: number;
  couponCodes: string[];
  totals: Totals;
}

export interface Address {
  fullName: string;
  phone: string;
  line1: string;
  line2: string;
  city: string;
  province: string;
  postalCode: string;
  countryCode: string;
}

/** How far an order is, in the shopper's terms. */
export type OrderStatus = "placed" | "shipped" | "delivered" | "cancelled";

export interface Order extends Basket {
  code: string;
  status: OrderStatus;
  placedAt: string;
  emailAddress: string;
  shippingAddress: Address | null;
  delivery: { name: string; description: string } | null;
  payment: { method: string; last4: string | null; state: string } | null;
  trackingCodes: string[];
  /** Opens the order's pickups; null when nothing of it is collected. */
  pickupToken: string | null;
}
