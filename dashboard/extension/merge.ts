import { isPart, joined, type Part } from "./part";

export interface Merged {
  document: Part;
  /** Where both changed the same: the first's words stand there, and here are the other's. */
  clashes: { path: string; theirs: unknown }[];
}

/**
 * Puts together what two people made of one document. Nothing of the first is lost.
 * @param base what both began with
 */
export function merge(base: Part, mine: Part, theirs: Part): Merged {
  const clashes: Merged["clashes"] = [];
  return { document: mergePart(base, mine, theirs, "", clashes), clashes };
}

function mergePart(
  base: Part,
  mine: Part,
  theirs: Part,
  path: string,
  clashes: Merged["clashes"],
): Part {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const entries = names.map((name) => [
    name,
    mergeValue(base[name], mine[name], theirs[name], joined(path, name), clashes),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function mergeValue(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: string,
  clashes: Merged["clashes"],
): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isPart(mine) && isPart(theirs) && mine["type"] === theirs["type"])
    return mergePart(isPart(base) ? base : {}, mine, theirs, path, clashes);
  if (
    Array.isArray(base) &&
    Array.isArray(mine) &&
    Array.isArray(theirs) &&
    areAlike(base, mine, theirs)
  )
    return mine.map((one, at) => mergeValue(base[at], one, theirs[at], joined(path, at), clashes));
  clashes.push({ path, theirs });
  return mine;
}

/** Lists whose items are of the same types in the same places; others are taken as wholes. */
function areAlike(base: unknown[], mine: unknown[], theirs: unknown[]): boolean {
  const types = (list: unknown[]) => list.map((one) => isPart(one) && one["type"]);
  return isSame(types(base), types(mine)) && isSame(types(mine), types(theirs));
}

/** Whether two values are the same, in whichever order their parts were written. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  if (!isPart(a) || !isPart(b)) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
}
