/** A language's messages by their whole key: `account.errors.emailMissing`. */
export type Catalogue = ReadonlyMap<string, string>;

/** What is wrong with one message in one language. */
export interface Fault {
  language: string;
  /** Where it stands, when that is not the file of the language in `messages/`. */
  file?: string;
  key: string;
  problem: string;
}

/** A message file’s tree as one level. */
export function flattenMessages(tree: unknown, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(tree ?? {})) {
    const key = prefix ? `${prefix}.${name}` : name;
    if (typeof value === "string") flat.set(key, value);
    else for (const [inner, text] of flattenMessages(value, key)) flat.set(inner, text);
  }
  return flat;
}
