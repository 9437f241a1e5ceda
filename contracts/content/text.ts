import { z } from "zod";
import { type EngineLanguage, languages, toEngine } from "../languages";
import { cleanText } from "../text/clean-text";
import type { Translated } from "../texts";

export const engineLanguages = languages.map((language) => toEngine(language)) as [
  EngineLanguage,
  ...EngineLanguage[],
];

/** What no one wrote in a language is left out: forms send it as an empty text. */
function cleaned(text: Translated): Translated {
  const written = Object.entries(text).map(([language, words]) => [
    language,
    cleanText(words, { lines: true }).trim(),
  ]);
  return Object.fromEntries(written.filter(([, words]) => words));
}

const inLanguages = (most: number) =>
  z.partialRecord(z.enum(engineLanguages), z.string().max(most)).transform(cleaned);
const isWritten = (text: Translated) => Object.keys(text).length > 0;

/** A text by language, which one language has at least. */
export const text = (most = 300) => inLanguages(most).refine(isWritten, "has no words");

/** A text by language, or none at all. */
export const optionalText = (most = 300) =>
  inLanguages(most)
    .transform((words) => (isWritten(words) ? words : undefined))
    .optional();

/** A text of several paragraphs, with a little Markdown (lib/content/markup.ts). */
export const longText = () => text(20_000);
export const optionalLongText = () => optionalText(20_000);
