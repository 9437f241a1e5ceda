/** One who can give something of what is needed. */
export interface Offer {
  cost: number;
  /** Pieces of each article that is needed, in the same order; never more than is needed. */
  offers: readonly number[];
}

/** Who gives what. */
export interface Cover<Who> {
  of: Who;
  pieces: Map<string, number>;
}

/** Covers of more places are not searched for the best: a few parcels more change little then. */
const searched = 4;

/**
 * Covers what is needed with as few as can be, and of these with the least cost together. Above
 * four, who gives most is taken first.
 * @returns undefined when all together do not have it
 */
export function cover<Who extends Offer>(
  needed: ReadonlyMap<string, number>,
  who: readonly Who[],
): Cover<Who>[] | undefined {
  const amounts = [...needed.values()];
  const able = who.filter(({ offers }) => offers.some((pieces) => pieces > 0));
  const all = amounts.map((_, n) => able.reduce((sum, { offers }) => sum + (offers[n] ?? 0), 0));
  if (all.some((sum, n) => sum < (amounts[n] ?? 0))) return undefined;
  for (let count = 1; count <= searched; count++) {
    const best = cheapest(amounts, distinct(able, count), count);
    if (best) return shared([...needed], best);
  }
  return shared([...needed], greedy(amounts, able));
}

/** Of those who offer the same, the cheapest: more than `count` of them are never needed. */
function distinct<Who extends Offer>(able: readonly Who[], count: number): Who[] {
  const seen = new Map<string, number>();
  return [...able]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ offers }) => {
      const name = offers.join();
      const known = seen.get(name) ?? 0;
      seen.set(name, known + 1);
      return known < count;
    });
}

/** The cheapest that cover with so many, if any do. Given in the order of their cost. */
function cheapest<Who extends Offer>(
  amounts: readonly number[],
  able: readonly Who[],
  count: number,
): Who[] | undefined {
  let best: { chosen: Who[]; cost: number } | undefined;
  const choose = (missing: readonly number[], chosen: Who[], cost: number): void => {
    if (best && cost >= best.cost) return;
    const open = missing.findIndex((pieces) => pieces > 0);
    if (open < 0) {
      best = { chosen, cost };
      return;
    }
    const left = count - chosen.length;
    if (left === 0) return;
    // Some of the chosen has to give of this article: only those are tried.
    for (const one of able) {
      if ((one.offers[open] ?? 0) === 0 || chosen.includes(one)) continue;
      const rest = missing.map((pieces, n) => Math.max(0, pieces - (one.offers[n] ?? 0)));
      if (left === 1 && rest.some((pieces) => pieces > 0)) continue;
      choose(rest, [...chosen, one], cost + one.cost);
    }
  };
  choose(amounts, [], 0);
  return best?.chosen.sort((a, b) => a.cost - b.cost);
}

/** Who gives most of what is still missing comes next. */
function greedy<Who extends Offer>(amounts: readonly number[], able: readonly Who[]): Who[] {
  let missing = [...amounts];
  const chosen: Who[] = [];
  while (missing.some((pieces) => pieces > 0)) {
    const gives = ({ offers }: Who) =>
      missing.reduce((sum, pieces, n) => sum + Math.min(pieces, offers[n] ?? 0), 0);
    const next = able
      .filter((one) => !chosen.includes(one))
      .reduce((a, b) => (gives(b) > gives(a) ? b : a));
    missing = missing.map((pieces, n) => Math.max(0, pieces - (next.offers[n] ?? 0)));
    chosen.push(next);
  }
  return chosen;
}

/** What each of the chosen gives: the first as much as they can. Who gives nothing is left out. */
function shared<Who extends Offer>(
  needed: readonly (readonly [string, number])[],
  chosen: readonly Who[],
): Cover<Who>[] {
  const missing = needed.map(([, pieces]) => pieces);
  const covers = chosen.map((of): Cover<Who> => {
    const pieces = new Map<string, number>();
    for (const [n, [article]] of needed.entries()) {
      const take = Math.min(missing[n] ?? 0, of.offers[n] ?? 0);
      if (take === 0) continue;
      pieces.set(article, take);
      missing[n] = (missing[n] ?? 0) - take;
    }
    return { of, pieces };
  });
  return covers.filter(({ pieces }) => pieces.size > 0);
}
