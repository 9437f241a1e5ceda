import type { Violation } from "./cruise";

/** How many imports lead from one feature into another beside its door, by `from > to`. */
export type Doors = Record<string, number>;

/** The room and feature of a file: `lib/orders/x.ts` is of `lib/orders`. */
export function featureOf(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}

/** Counts what goes past doors. Pairs are counted, not files, so that a moved file changes nothing. */
export function countDoors(violations: readonly Violation[]): Doors {
  const counts = new Map<string, number>();
  for (const { from, to } of violations) {
    const pair = `${featureOf(from)} > ${featureOf(to)}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The pairs with more imports past the door than are known. */
export function newDoors(counted: Doors, known: Doors): string[] {
  return Object.keys(counted).filter((pair) => (counted[pair] ?? 0) > (known[pair] ?? 0));
}

/** What stays known: never more than was known, never more than there is. */
export function lowered(counted: Doors, known: Doors): Doors {
  const pairs = Object.entries(known).map(
    ([pair, count]) => [pair, Math.min(count, counted[pair] ?? 0)] as const,
  );
  return Object.fromEntries(pairs.filter(([, count]) => count > 0));
}
