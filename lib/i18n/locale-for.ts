import { defaultLocale, homeOf, isLocale, type Locale, languages } from "./locales";

/** The locale for a visitor by their browser's languages (`Accept-Language`), the first one first. */
export function localeFor(acceptLanguage = ""): Locale {
  for (const tag of acceptLanguage.toLowerCase().split(",")) {
    const [name = ""] = tag.trim().split(";");
    if (isLocale(name)) return name;
    const language = languages.find((code) => code === name.slice(0, 2));
    if (language) return homeOf(language);
  }
  return defaultLocale;
}
