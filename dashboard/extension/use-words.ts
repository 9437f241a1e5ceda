import { useLingui } from "@lingui/react";
import { type EngineLanguage, fromEngine, type Language } from "../../contracts/languages";
import type { Words } from "./words/en";
import { idOf } from "./words/id-of";

export type Say = (key: keyof Words, values?: Record<string, string | number>) => string;

/** The words of our pages in the language of the dashboard. */
export function useWords() {
  const { i18n } = useLingui();
  const say: Say = (key, values = {}) =>
    i18n.t(idOf(key)).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const language: Language = fromEngine(i18n.locale) ?? "en";
  return {
    say,
    language,
    engineLanguage: (fromEngine(i18n.locale) ? i18n.locale : "en") as EngineLanguage,
  };
}
