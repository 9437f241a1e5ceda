import type { PaymentMeans } from "@/contracts/money";
import type { Address } from "../address/address";
import type { Money, Picture } from "../catalog";
import type { PickupChoice } from "../pickup";

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
  /** Null for what is no gift. */
  giftWrap: Money | null;
  /** Null until a way of delivery is chosen. */
  shipping: Money | null;
  /** Contained in the total, or added to it, as the market shows its prices. */
  tax: Money;
  taxIncluded: boolean;
  total: Money;
}

/** What a cart and a placed order have in common. */
export interface Purchase {
  lines: OrderLine[];
  /** Where and when the lines that are collected are, store by store. */
  pickups: PickupChoice[];
  /** Pieces over all lines. */
  quantity: number;
  /** What the card of a gift says, in lines, or nothing; null for what is no gift. */
  giftMessage: string | null;
  totals: Totals;
}

/** An order that was placed a moment ago. */
export interface RecentOrder {
  code: string;
  placedAt: string;
}

/** How far an order is, in the shopper's terms. */
export type OrderStatus =
  | "placed"
  | "shipped"
  | "delivered"
  | "preparing"
  | "ready"
  | "collected"
  | "expired"
  | "cancelled";

/** What of an order goes one way: to the shopper, or over a store's counter. */
export interface OrderWay {
  /** Where it is collected; null for what is sent. */
  storeName: string | null;
  status: OrderStatus;
}

/** Where an order's money is. */
export interface OrderMoney {
  /** Authorised, or promised for the counter; taken when the goods go. */
  reserved: Money;
  taken: Money;
  /** A hold that is being lifted. */
  releasing: Money;
  /** On its way back. */
  returning: Money;
  returned: Money;
}

export interface Order extends Purchase {
  code: string;
  /** Of the whole; where it goes several ways, what the way of delivery says of it. */
  status: OrderStatus;
  /** What is sent first, then store by store. */
  ways: OrderWay[];
  placedAt: string;
  emailAddress: string;
  shippingAddress: Address | null;
  delivery: { name: string; description: string } | null;
  /** Null as long as none went through; its means is null when staff entered it by hand. */
  payment: { means: PaymentMeans | null; last4: string | null; state: string } | null;
  money: OrderMoney;
  trackingCodes: string[];
  /** Pieces that its shopper can cancel now: they are to be sent and have not left. */
  cancellable: { lineId: string; quantity: number }[];
  /** Opens the order's pickups; null when nothing of it is collected. */
  pickupToken: string | null;
  /** All of it was paid at the shelf: its shopper holds it in their hands. */
  inAisle: boolean;
  /** Its pieces are set aside to be tried; nothing of it is bought yet. */
  tried: boolean;
}
