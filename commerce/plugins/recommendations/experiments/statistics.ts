/** The share of a standard normal distribution below a value (Abramowitz and Stegun 7.1.26). */
function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const half = (1 - poly * Math.exp(-x * x)) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/**
 * Sample-ratio check (chi-square, one degree of freedom). It says how likely shoppers fell into the
 * arms as unevenly as they did, if the assignment is right. Below 0.001 no result is to be
 * believed.
 */
export function sampleRatio(control: number, others: number, share: number): number {
  const total = control + others;
  if (total === 0) return 1;
  const deviation = control - total * share;
  const chi = deviation ** 2 / (total * share * (1 - share));
  return 2 * (1 - normal(Math.sqrt(chi)));
}

export interface Share {
  hits: number;
  of: number;
}

/** A share with its 95 % interval (Wilson), which holds for few and for none. */
export function interval({ hits, of }: Share): { share: number; low: number; high: number } {
  if (of === 0) return { share: 0, low: 0, high: 1 };
  const z = 1.96;
  const share = hits / of;
  const centre = share + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return {
    share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}

/** How likely two shares differ as much by chance alone (two proportions, two sides). */
export function chance(one: Share, other: Share): number {
  if (one.of === 0 || other.of === 0) return 1;
  const pooled = (one.hits + other.hits) / (one.of + other.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.of + 1 / other.of));
  if (error === 0) return 1;
  return 2 * (1 - normal(Math.abs(one.hits / one.of - other.hits / other.of) / error));
}
