import type { CarouselName } from "../../../../contracts/recommendations";
import { usualWeights, type Weights } from "./settings";
import type { Caps } from "./variety";

export interface Carousel {
  weights: Weights;
  caps: Caps;
  /** Whether the caps hold even when the carousel is not full. */
  strict: boolean;
  /** Whether what is sold out is left out. */
  inStock: boolean;
  /** Whether everything stands in a room of what the shopper has. */
  sameRoom: boolean;
  /** Whether what is popular, or simply in the shop, fills the carousel. */
  backfill: boolean;
}

const uncapped: Caps = { kind: Number.POSITIVE_INFINITY, maker: Number.POSITIVE_INFINITY };
const mixed: Caps = { kind: 3, maker: 4 };
const usual: Carousel = {
  weights: usualWeights,
  caps: mixed,
  strict: false,
  inStock: true,
  sameRoom: false,
  backfill: true,
};

/** What each carousel is made of. */
export const carousels: Record<CarouselName, Carousel> = {
  // What is alike is often of one kind: no cap.
  similar: { ...usual, weights: { ...usualWeights, content: 0.8 }, caps: uncapped },
  bought_together: {
    ...usual,
    weights: { bought: 1, cosine: 0.25, content: 0.05, popularity: 0.01 },
    caps: { kind: 2, maker: 4 },
  },
  for_you: { ...usual, weights: { ...usualWeights, taste: 0.6 } },
  trending_at_store: { ...usual, weights: { popularity: 1 } },
  recently_viewed: { ...usual, weights: {}, caps: uncapped, inStock: false, backfill: false },
  // One of each kind, which nothing else may fill: a room with two beds is no room.
  complete_the_room: {
    ...usual,
    weights: { bought: 1, cosine: 0.6, content: 0.3 },
    caps: { kind: 1, maker: 3 },
    strict: true,
    sameRoom: true,
    backfill: false,
  },
};
