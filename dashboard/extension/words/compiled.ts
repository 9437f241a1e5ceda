import { type EngineLanguage, languages, toEngine } from "../../../contracts/languages";
import { ar } from "./ar";
import { en, type Words } from "./en";
import { fr } from "./fr";
import { idOf } from "./id-of";
import { ja } from "./ja";
import { ko } from "./ko";
import { zhHant } from "./zh-Hant";

const all: Record<EngineLanguage, Words> = { ko, en, ja, ar, fr, zh_Hant: zhHant };

/** Every word as Vendure's translations are compiled: a list with one text. */
export const compiled = Object.fromEntries(
  languages.map((language) => {
    const words = Object.entries(all[toEngine(language)]) as [keyof Words, string][];
    return [
      toEngine(language),
      Object.fromEntries(words.map(([key, text]) => [idOf(key), [text]])),
    ];
  }),
);
