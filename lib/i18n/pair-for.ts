import { defaultPair, isPair, type Pair } from "./pairs";

/** Where a speaker of a language is most at home, when the browser's region is not one of ours. */
export const homes: Record<string, Pair> = {
  ko: "ko-kr",
  en: "en-us",
  ja: "ja-jp",
  ar: "ar-ae",
};

/** The pair for a visitor by their browser's languages (`Accept-Language`), the first one first. */
export function pairFor(acceptLanguage = ""): Pair {
  for (const tag of acceptLanguage.toLowerCase().split(",")) {
    const [name = ""] = tag.trim().split(";");
    if (isPair(name)) return name;
    const home = homes[name.slice(0, 2)];
    if (home) return home;
  }
  return defaultPair;
}
