import type { LanguageCode } from "@vendure/core";
import { languages, toEngine } from "../../contracts/languages";
import type { Translations } from "../../contracts/texts";

/**
 * How the dashboard calls a custom field. Where it has no label in its language it shows the field's
 * name in the code.
 * @param text in each language, or one for all where a page of our own stands in the field's place
 */
export function fieldLabel(text: Translations | string) {
  return languages.map((language) => ({
    languageCode: toEngine(language) as LanguageCode,
    value: typeof text === "string" ? text : text[toEngine(language)],
  }));
}
