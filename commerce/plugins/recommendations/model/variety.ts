export interface Ranked {
  item: number;
  score: number;
}

export interface Caps {
  /** How many of one kind and of one maker at most. */
  kind: number;
  maker: number;
}

/**
 * Takes the best while no kind and no maker takes the whole carousel. What was passed over comes
 * after the others. It does so only if the carousel is not full without it and the caps are not
 * strict.
 */
export function varied(
  ranked: readonly Ranked[],
  limit: number,
  caps: Caps,
  strict: boolean,
  traitsOf: (item: number) => { kind: string; maker?: string } | undefined,
): Ranked[] {
  const taken: Ranked[] = [];
  const passedOver: Ranked[] = [];
  const counts = new Map<string, number>();
  for (const candidate of ranked) {
    if (taken.length === limit) break;
    const { kind, maker } = traitsOf(candidate.item) ?? {};
    const full =
      (kind !== undefined && (counts.get(`kind:${kind}`) ?? 0) >= caps.kind) ||
      (maker !== undefined && (counts.get(`maker:${maker}`) ?? 0) >= caps.maker);
    if (full) {
      passedOver.push(candidate);
      continue;
    }
    taken.push(candidate);
    for (const key of [`kind:${kind}`, `maker:${maker}`])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return strict ? taken : [...taken, ...passedOver].slice(0, limit);
}
