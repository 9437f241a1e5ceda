import type { Money, ProductCard } from "../catalog";

export const railNames = [
  "similar",
  "bought_together",
  "for_you",
  "trending_at_store",
  "recently_viewed",
  "complete_the_room",
] as const;
export type RailName = (typeof railNames)[number];

export const reasonCodes = [
  "VIEWED_TOGETHER",
  "BOUGHT_TOGETHER",
  "SHARED_ATTRIBUTE",
  "TASTE",
  "SAME_ROOM",
  "POPULAR_AT_STORE",
  "POPULAR",
  "VIEWED_BEFORE",
  "SELECTION",
] as const;

export interface RailReason {
  code: (typeof reasonCodes)[number];
  /** The product that it goes with: one that the visitor looked at, or that of the page. */
  anchor: { productId: string; name: string; slug: string } | null;
  attribute: { code: string; name: string } | null;
  /** How many visits, orders or people say so. */
  support: number;
}

export interface RailItem {
  product: ProductCard;
  /** What goes to the cart in one press, at its own price. */
  variant: { id: string; price: Money } | null;
  reason: RailReason;
}

export interface Rail {
  /** Names the answer in events; null where nothing is measured. */
  requestId: string | null;
  personalised: boolean;
  /** Whether it stands in for an answer that did not come in time. */
  degraded: boolean;
  items: RailItem[];
}
