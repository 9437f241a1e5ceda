import type { Language } from "../../../../contracts/languages";
import { ar } from "./ar";
import { en } from "./en";
import { fr } from "./fr";
import { ja } from "./ja";
import { ko } from "./ko";
import type { Words } from "./words";
import { zhHant } from "./zh-Hant";

export const allWords: Record<Language, Words> = { ko, en, ja, ar, fr, "zh-Hant": zhHant };

export function wordsIn(language: Language): Words {
  return allWords[language];
}
