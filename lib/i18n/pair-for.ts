import { defaultPair, homeOf, isPair, languages, type Pair } from "./pairs";

/** The pair for a visitor by their browser's languages (`Accept-Language`), the first one first. */
export function pairFor(acceptLanguage = ""): Pair {
  for (const tag of acceptLanguage.toLowerCase().split(",")) {
    const [name = ""] = tag.trim().split(";");
    if (isPair(name)) return name;
    const language = languages.find((code) => code === name.slice(0, 2));
    if (language) return homeOf(language);
  }
  return defaultPair;
}
