import type { CarouselName } from "@/contracts/recommendations";

/** Where a carousel stands: what its page is about. */
export interface CarouselPlace {
  carousel: CarouselName;
  productId?: string;
  store?: { code: string; name: string };
  /** Variants of the cart or order that the page shows. */
  variants?: readonly string[];
}
