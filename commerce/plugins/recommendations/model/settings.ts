/** The ways in which candidates are found. */
export const sources = [
  "neighbours",
  "rules",
  "cosine",
  "bought",
  "content",
  "taste",
  "popularity",
  "external",
] as const;
export type Source = (typeof sources)[number];

/** How much each way says in a carousel's blend; what is not named says nothing. */
export type Weights = Partial<Record<Source, number>>;

export interface ModelSettings {
  /** How many of an item's newest sessions are kept. */
  ring: number;
  /** How many of the most similar sessions vote. */
  neighbours: number;
  /** How many of the last clicks are read. */
  window: number;
  /** Power of an item's rarity in its votes. */
  rarity: number;
  /** Power of a neighbour's length that its votes are divided by. */
  length: number;
  /** Clicks after and before the shared item over which a neighbour's votes fade to 1/e … */
  reachAfter: number;
  reachBefore: number;
  /** … and the share of a vote that never fades. */
  floor: number;
  /** How many of the last clicks rules and cosine read: they weigh little further back. */
  companions: number;
  /** How many of an item's newest sessions rules and cosine read: more say little else, and take time. */
  companionRing: number;
  /** What each earlier click counts of the one after it, in rules and cosine. */
  fade: number;
  /** By how much what the session already holds is raised, where it may be shown again. */
  familiar: number;
  /** Clicks and sessions kept at most; the oldest make room. */
  maxClicks: number;
  maxSessions: number;
}

/** Chosen on the last 5 % of Diginetica's training sessions: docs/recommendations.md. */
export const usualSettings: ModelSettings = {
  ring: 250,
  neighbours: 250,
  window: 9,
  rarity: 1,
  length: 0.5,
  reachAfter: 2.5,
  reachBefore: 2,
  floor: 0.3,
  companions: 5,
  companionRing: 100,
  fade: 0.7,
  familiar: 1.2,
  maxClicks: 1 << 24,
  maxSessions: 1 << 22,
};

/** The weights of the same measurement, with those that need a catalogue beside them. */
export const usualWeights: Weights = {
  neighbours: 1,
  rules: 0.05,
  cosine: 0.1,
  content: 0.25,
  popularity: 0.01,
};
