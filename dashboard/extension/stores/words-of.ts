import type { Language } from "../../../contracts/languages";
import { inLanguage } from "../../../contracts/texts";

/** A text of a stock location in a language: languages without words are null in the answer. */
export function wordsOf(
  text: Record<string, string | null> | null | undefined,
  language: Language,
): string {
  const written = Object.entries(text ?? {}).filter(([, words]) => words !== null);
  return inLanguage(Object.fromEntries(written), language);
}
