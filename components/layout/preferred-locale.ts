import { spokenFor } from "@/contracts/languages";
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
 * The locale to suggest to a browser with these languages, in its order of preference. Null when
 * the page already speaks one that comes first. A shared language with another region is enough:
 * people read at home and shop abroad.
 */
export function preferredLocale(languages: readonly string[], current: Locale): Locale | null {
  for (const tag of languages) {
    const plain = tag.replaceAll("_", "-");
    const spoken = spokenFor(plain, known);
    if (!spoken) continue;
    if (spoken === languageOf(current)) return null;
    const exact = plain.toLowerCase();
    if (isLocale(exact)) return exact;
    const here = locales.find(
      (locale) => languageOf(locale) === spoken && marketOf(locale) === marketOf(current),
    );
    return here ?? homeOf(spoken);
  }
  return null;
}
