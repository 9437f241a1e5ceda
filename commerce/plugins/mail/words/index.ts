import { ar } from "./ar";
import { en } from "./en";
import { ja } from "./ja";
import { ko } from "./ko";
import type { Language, Words } from "./words";

export const allWords: Record<Language, Words> = { ko, en, ja, ar };

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(allWords, code);
}

export function wordsIn(language: Language): Words {
  return allWords[language];
}
