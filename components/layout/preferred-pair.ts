import { homes } from "@/lib/i18n/pair-for";
import { isPair, languageOf, type Pair, pairs } from "@/lib/i18n/pairs";

/**
 * The pair to suggest to a browser with these languages, in its order of preference; null when
 * the page already speaks one that comes first. A shared language with another region is enough:
 * people read at home and shop abroad.
 */
export function preferredPair(languages: readonly string[], current: Pair): Pair | null {
  for (const tag of languages) {
    const [language = "", region = ""] = tag.toLowerCase().split(/[-_]/);
    if (language === languageOf(current)) return null;
    const exact = `${language}-${region}`;
    if (isPair(exact)) return exact;
    const here = pairs.find((pair) => pair === `${language}-${current.slice(3)}`);
    const found = here ?? homes[language];
    if (found) return found;
  }
  return null;
}
