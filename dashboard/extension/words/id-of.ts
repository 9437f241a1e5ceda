import type { Words } from "./en";

/** Under which name the dashboard keeps a word of ours, beside its own. */
export function idOf(key: keyof Words): string {
  return `maru.${key}`;
}
