/** The carousels that the engine fills, by what they suggest. */
export const carouselNames = [
  "similar",
  "bought_together",
  "for_you",
  "trending_at_store",
  "recently_viewed",
  "complete_the_room",
] as const;
export type CarouselName = (typeof carouselNames)[number];

/** How much of what a browser remembers counts, at most. */
export const mostRemembered = { viewed: 50, variants: 50, hidden: 200, taste: 20 } as const;

/** Items of an answer, unless the caller says how many, and at most. */
export const usualItems = 8;
export const mostItems = 24;

/** What the engine gives as the reason of a suggestion. */
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
export type ReasonCode = (typeof reasonCodes)[number];
