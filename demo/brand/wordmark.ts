import type { Wordmark } from "../../lib/content/shop-content";

const curve = (d: string) => ({ width: 2.3, d });

/**
 * The house's mark: 마루 drawn like a floor plan. ㅁ is a room, ㅏ a wall with its door ajar (the
 * one touch of persimmon), ㄹ the boards laid to and fro, ㅜ the step outside. The Latin name
 * follows in a thinner line, one arch drawn five times.
 */
export const wordmark: Wordmark = {
  viewBox: "0 0 140 40",
  strokes: [
    { width: 3.2, d: "M2.6 9.6h14v18.8h-14zM25.4 3v34" },
    { width: 3.2, d: "M27 18.600h6.4", accent: true },
    {
      width: 3.2,
      d: "M40.6 5.600h17.800v6.300H42.200v6.300h17.800M36.6 25h27.400M50.3 25v12",
    },
    curve(
      "M76 31V16m0 7c0-3.5 1.9-5.7 4.7-5.700s4.5 2 4.5 5.400V31m0-8c0-3.5 1.9-5.7 4.7-5.700s4.5 2 4.5 5.400V31",
    ),
    curve("M112.4 31V16m0 7.500a6.4 6.4 0 1 1-12.8 0 6.4 6.4 0 0 1 12.8 0Z"),
    curve("M118.6 31V16m0 8c0-4.3 2-6.9 6-6.6"),
    curve("M138.6 16v15m0-7c0 3.5-1.9 5.7-4.7 5.700s-4.5-2-4.5-5.400V16"),
  ],
};
