/** Ranks items for a session; the peers that the model is measured beside are exact and simple. */
export type Ranker = (session: readonly number[], exclude: ReadonlySet<number>) => number[];

const shown = 20;

/** Everyone gets what was clicked most. */
export function popularityOf(sessions: readonly number[][]): Ranker {
  const counts = new Map<number, number>();
  for (const session of sessions)
    for (const item of session) counts.set(item, (counts.get(item) ?? 0) + 1);
  const ranked = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 1000)
    .map(([item]) => item);
  return (_, exclude) => ranked.filter((item) => !exclude.has(item)).slice(0, shown);
}

/** Cosine of the sets of sessions of the last click and of every other item, over all sessions. */
export function itemCosineOf(sessions: readonly number[][]): Ranker {
  const holders = new Map<number, number[]>();
  const sets = sessions.map((session) => [...new Set(session)]);
  sets.forEach((items, session) => {
    for (const item of items) {
      const list = holders.get(item);
      if (list) list.push(session);
      else holders.set(item, [session]);
    }
  });
  return (session, exclude) => {
    const last = session.at(-1) ?? -1;
    const own = holders.get(last) ?? [];
    const shared = new Map<number, number>();
    for (const other of own)
      for (const item of sets[other] ?? [])
        if (item !== last) shared.set(item, (shared.get(item) ?? 0) + 1);
    const cosine = (item: number, together: number) =>
      together / Math.sqrt(own.length * (holders.get(item)?.length ?? 1));
    return [...shared]
      .filter(([item]) => !exclude.has(item))
      .map(([item, together]) => ({ item, score: cosine(item, together) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, shown)
      .map(({ item }) => item);
  };
}
