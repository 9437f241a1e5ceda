import { fromEngine } from "@/contracts/languages";
import type { Content } from "@/lib/content";
import { type Locale, languageOf } from "@/lib/i18n/locales";

/** The language of words where it is not that of the page around them, for `lang`. */
export function langOf(content: Pick<Content, "languageCode">, locale: Locale): string | undefined {
  const language = fromEngine(content.languageCode);
  return language === languageOf(locale) ? undefined : language;
}
