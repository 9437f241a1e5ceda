import { type EngineLanguage, factsOf, type Language, languages, toEngine } from "./languages";

/** A text of the product in each of its languages, as the engine spells them. */
export type Translations = Readonly<Record<EngineLanguage, string>>;

/** A text that a merchant wrote, by language as the engine spells it. */
export type Translated = Partial<Record<EngineLanguage, string>>;

/** Sentences one after the other; Japanese and Chinese set no space between them. */
export const sentences = (language: Language, ...all: readonly string[]): string =>
  all.join(factsOf(language).gap);

/**
 * The text in a language; where it has none in English, or else in the first that it has.
 * @param language as the product or as the engine spells it
 */
export function inLanguage(text: Translated | undefined, language: string): string {
  const own = text?.[toEngine(language) as EngineLanguage];
  return own ?? (text?.en || languages.map((one) => text?.[toEngine(one)]).find(Boolean)) ?? "";
}
