import { factsOf, fromEngine } from "@/contracts/languages";
import type { Content } from "@/lib/content";
import { type Locale, languageOf } from "@/lib/i18n/locales";

/** What an element says of words that are in another language than the page around it. */
export interface LanguageProps {
  lang: string;
  dir: "ltr" | "rtl";
}

/** The language and direction of words where they are not those of the page; for their element. */
export function langOf(
  content: Pick<Content, "languageCode">,
  locale: Locale,
): LanguageProps | undefined {
  const language = fromEngine(content.languageCode);
  if (!language || language === languageOf(locale)) return undefined;
  return { lang: language, dir: factsOf(language).direction };
}
