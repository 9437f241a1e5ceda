/** How well one answer fits: each from 0 to 1. */
export interface Fit {
  /** Discounted gain of the first five against the best order there is (Järvelin 2002). */
  ndcg: number;
  /** Whether the first is one of the best or good ones. */
  first: number;
  /** How many of the best and good ones are among the first five, of as many as five could hold. */
  recall: number;
}

const places = 5;
const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: number[]) =>
  grades.slice(0, places).reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);

/** @param found slugs, best first; @param want grades from 1 to 3, by slug. */
export function fitOf(found: string[], want: Record<string, number>): Fit {
  const grades = found.slice(0, places).map((slug) => want[slug] ?? 0);
  const best = Object.values(want).sort((left, right) => right - left);
  const good = best.filter((grade) => grade >= 2).length;
  return {
    ndcg: discounted(grades) / discounted(best),
    first: Number((grades[0] ?? 0) >= 2),
    recall: grades.filter((grade) => grade >= 2).length / Math.min(places, good),
  };
}

/** The mean of each figure; zeros for no answers. */
export function meanFit(fits: Fit[]): Fit {
  const mean = (of: keyof Fit) =>
    fits.reduce((sum, fit) => sum + fit[of], 0) / Math.max(1, fits.length);
  return { ndcg: mean("ndcg"), first: mean("first"), recall: mean("recall") };
}
