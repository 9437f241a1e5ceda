import { isPart, type Part } from "../part";

/** A part without what is empty: the engine takes what is left out, and no blank. */
export function without(part: Part): Part {
  const kept = Object.entries(part).filter(
    ([, value]) =>
      value !== undefined &&
      value !== null &&
      value !== "" &&
      !(Array.isArray(value) && value.length === 0) &&
      !(isPart(value) && Object.keys(value).length === 0),
  );
  return Object.fromEntries(kept);
}

export function partOf(value: unknown): Part {
  return isPart(value) ? value : {};
}

export function partsOf(value: unknown): Part[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** A list with one item put to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, i) => i !== from);
  const item = list[from];
  return item === undefined ? [...list] : [...rest.slice(0, to), item, ...rest.slice(to)];
}

const keys = new WeakMap<Part, string>();
let lastKey = 0;

/** A name for a block while it is edited: it stays when the block moves. */
export function keyOf(part: Part): string {
  const known = keys.get(part);
  if (known) return known;
  const made = `block-${++lastKey}`;
  keys.set(part, made);
  return made;
}

/** A block that has changed, under the name of what it was. */
export function renewed(before: Part, part: Part): Part {
  keys.set(part, keyOf(before));
  return part;
}
