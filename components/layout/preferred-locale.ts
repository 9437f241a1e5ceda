import {
  homeOf,
  isLocale,
  languages as known,
  type Locale,
  languageOf,
  locales,
  marketOf,
} from "@/lib/i18n/locales";

/**
 * The locale to suggest to a browser with these languages, in its order of preference; null when
 * the page already speaks one that comes first. A shared language with another region is enough:
 * people read at home and shop abroad.
 */
export function preferredLocale(languages: readonly string[], current: Locale): Locale | null {
  for (const tag of languages) {
    const [language = ""] = tag.toLowerCase().split(/[-_]/);
    if (language === languageOf(current)) return null;
    const exact = tag.toLowerCase().replaceAll("_", "-");
    if (isLocale(exact)) return exact;
    const spoken = known.find((code) => code === language);
    if (!spoken) continue;
    const here = locales.find(
      (locale) => languageOf(locale) === spoken && marketOf(locale) === marketOf(current),
    );
    return here ?? homeOf(spoken);
  }
  return null;
}
