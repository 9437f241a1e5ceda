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
