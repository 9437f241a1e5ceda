/** A seeded stream of numbers in [0, 1): pictures must come out the same on every machine. */
export type Random = () => number;

/** mulberry32 over an FNV-1a hash of the seed. */
export function randomFrom(seed: string): Random {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number in [from, to). */
export const pick = (random: Random, from: number, to: number): number =>
  from + (to - from) * random();
