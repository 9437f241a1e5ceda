import { ar } from "./ar";
import { en } from "./en";
import { ja } from "./ja";
import { ko } from "./ko";
import type { Language, Words } from "./words";

const words: Record<Language, Words> = { ko, en, ja, ar };

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(words, code);
}

export function wordsIn(language: Language): Words {
  return words[language];
}
