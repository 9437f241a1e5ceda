import { toEngine } from "../../contracts/languages";
import type { Translated } from "../../contracts/texts";

/** Texts by language, as the engine spells them. */
export function asEngine(texts: Record<string, string>): Translated {
  return Object.fromEntries(Object.entries(texts).map(([l, text]) => [toEngine(l), text]));
}
