import type { ReasonCode } from "@/contracts/recommendations";
import type { Money, ProductCard } from "../catalog";

export interface RecommendationReason {
  code: ReasonCode;
  /** The product that it goes with: one that the visitor looked at, or that of the page. */
  anchor: { productId: string; name: string; slug: string } | null;
  attribute: { code: string; name: string } | null;
  /** How many visits, orders or people say so. */
  support: number;
}

export interface Recommendation {
  product: ProductCard;
  /** What goes to the cart in one press, at its own price. */
  variant: { id: string; price: Money } | null;
  reason: RecommendationReason;
}

export interface Recommendations {
  /** Names the answer in events; null where nothing is measured. */
  requestId: string | null;
  personalised: boolean;
  /** Whether it stands in for an answer that did not come in time. */
  degraded: boolean;
  items: Recommendation[];
}
