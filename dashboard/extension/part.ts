/** A part of a document, as JSON. */
export type Part = Record<string, unknown>;

export function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where a part of a part is: `blocks.2` and `picture`. */
export const joined = (path: string, name: string | number) =>
  path ? `${path}.${name}` : `${name}`;
