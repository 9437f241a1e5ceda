type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Two trees of words as one; where both have a text, the second's counts. */
export function mergeMessages<A extends object, B extends object>(first: A, second: B): A & B {
  const tree = new Map<string, unknown>(Object.entries(first));
  for (const [key, value] of Object.entries(second)) {
    const there = tree.get(key);
    tree.set(key, isTree(there) && isTree(value) ? mergeMessages(there, value) : value);
  }
  return Object.fromEntries(tree) as A & B;
}
