import { languages, toEngine } from "../../../contracts/languages";
import { all } from "./all";
import type { Words } from "./en";
import { idOf } from "./id-of";

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
