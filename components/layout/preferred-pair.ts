import {
  homeOf,
  isPair,
  languages as known,
  languageOf,
  marketOf,
  type Pair,
  pairs,
} from "@/lib/i18n/pairs";

/**
 * The pair to suggest to a browser with these languages, in its order of preference; null when
 * the page already speaks one that comes first. A shared language with another region is enough:
 * people read at home and shop abroad.
 */
export function preferredPair(languages: readonly string[], current: Pair): Pair | null {
  for (const tag of languages) {
    const [language = ""] = tag.toLowerCase().split(/[-_]/);
    if (language === languageOf(current)) return null;
    const exact = tag.toLowerCase().replaceAll("_", "-");
    if (isPair(exact)) return exact;
    const spoken = known.find((code) => code === language);
    if (!spoken) continue;
    const here = pairs.find(
      (pair) => languageOf(pair) === spoken && marketOf(pair) === marketOf(current),
    );
    return here ?? homeOf(spoken);
  }
  return null;
}
