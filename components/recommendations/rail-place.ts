import type { RailName } from "@/lib/recommendations/types";

/** Where a rail stands: what its page is about. */
export interface RailPlace {
  rail: RailName;
  productId?: string;
  store?: { code: string; name: string };
  /** Variants of the cart or order that the page shows. */
  variants?: readonly string[];
}
