import type { CarouselName } from "../../../../contracts/recommendations";
import type { Reason } from "./reason";
import type { Source } from "./settings";

export interface Question {
  carousel: CarouselName;
  /** Item numbers that the shopper looked at, oldest first; a product's page stands last. */
  items: readonly number[];
  /** What is in the cart: bought-together and rooms start from it. */
  cart?: readonly number[];
  /** Weighted attributes of a taste that the shopper told. */
  taste?: ReadonlyMap<string, number>;
  /** Where popularity counts: a market, or a store for the carousel of a store. */
  place: string;
  limit: number;
  now: number;
  /** Whether an item may be shown at all. Asked before the best are taken. */
  allowed(item: number): boolean;
  /** What alone may find candidates, for those who get what is popular to measure against. */
  only?: readonly Source[];
  /** Candidates of another engine, in place of ours; filters and reasons stay the same. */
  external?: readonly { item: number; score: number }[];
  /** Whether what the session holds may come again (to measure; recommendations never show it twice). */
  again?: boolean;
}

/** What rooms and bought-together start from: the cart, without one the page's product. */
export function centreOf({ cart, items }: Pick<Question, "cart" | "items">): readonly number[] {
  return cart?.length ? cart : items.slice(-1);
}

export interface Suggestion {
  item: number;
  score: number;
  source: Source | "session" | "backfill";
  reason: Reason;
}
