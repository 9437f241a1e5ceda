import { ar } from "./ar";
import { en } from "./en";
import { fr } from "./fr";
import { ja } from "./ja";
import { ko } from "./ko";
import type { LanguageWords } from "./words";
import { zh } from "./zh";

/** Everyday words by the first part of a language's code. */
export const languageWords: Record<string, LanguageWords> = { ko, en, ja, ar, fr, zh };
