type Said =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Said[]
  | { [name: string]: Said };

/**
 * Whether a command that comes again says what was written down the first time. The sequence of its
 * fields means nothing. A field that the first engine did not know is not compared. The device or
 * the engine may be a newer one by now. What was left out is null.
 */
export function saysTheSame(known: unknown, again: unknown): boolean {
  return isSame(plain(known), plain(again));
}

function isSame(known: Said, again: Said): boolean {
  if (Array.isArray(known))
    return (
      Array.isArray(again) &&
      known.length === again.length &&
      known.every((one, index) => isSame(one, again[index]))
    );
  if (known === null || known === undefined || typeof known !== "object")
    return (known ?? null) === (again ?? null);
  if (again === null || typeof again !== "object") return false;
  return Object.entries(known).every(([name, value]) => isSame(value, Reflect.get(again, name)));
}

/** As the database keeps it. */
const plain = (said: unknown): Said => JSON.parse(JSON.stringify(said ?? null));
