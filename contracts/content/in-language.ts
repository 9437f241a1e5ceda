import type { EngineLanguage } from "../languages";
import type { Translated } from "../texts";
import { engineLanguages } from "./text";

/** A part of a document with each text in one language. */
export type InLanguage<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Entry)[]
    ? InLanguage<Entry>[]
    : T extends Translated
      ? string
      : { [Key in keyof T]: InLanguage<T[Key]> };

const known = new Set<string>(engineLanguages);

/** Documents have nothing else whose keys are all languages. */
function isText(value: object): value is Translated {
  const keys = Object.keys(value);
  return !Array.isArray(value) && keys.length > 0 && keys.every((key) => known.has(key));
}

/** Where a text is, and what it says in which languages. */
function textsIn(value: unknown, path: string[] = []): { path: string; text: Translated }[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ path: path.join("."), text: value }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The paths of the texts that have no words in a language: none when it is whole in it. */
export function lackingIn(part: unknown, language: EngineLanguage): string[] {
  return textsIn(part).flatMap(({ path, text }) => (text[language] ? [] : path));
}

/** A part of a document in a language in which it is whole. */
export function inLanguage<T>(part: T, language: EngineLanguage): InLanguage<T> {
  return translate(part, language) as InLanguage<T>;
}

function translate(value: unknown, language: EngineLanguage): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => translate(entry, language));
  if (isText(value)) return value[language] ?? "";
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, translate(inner, language)]),
  );
}

/**
 * The language in which a reader sees a part: the first in which it is whole. So no page mixes two. Undefined when it is whole in none.
 */
export function wholeLanguage(
  part: unknown,
  wished: readonly EngineLanguage[],
): EngineLanguage | undefined {
  return [...wished, ...engineLanguages].find((one) => lackingIn(part, one).length === 0);
}
