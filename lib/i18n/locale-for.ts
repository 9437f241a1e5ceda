import { spokenFor } from "../../contracts/languages";
import { defaultLocale, homeOf, isLocale, type Locale, languages, locales } from "./locales";

/** The locale for a visitor by their browser's languages (`Accept-Language`), the first one first. */
export function localeFor(acceptLanguage = ""): Locale {
  const asked = acceptLanguage.split(",").map((part) => part.split(";")[0]?.trim() ?? "");
  const found = asked.map((tag) => localeOf(tag)).find((locale) => locale !== undefined);
  return found ?? defaultLocale;
}

function localeOf(tag: string): Locale | undefined {
  const name = tag.toLowerCase();
  if (isLocale(name)) return name;
  const language = spokenFor(tag, languages);
  if (!language) return undefined;
  // `zh-TW` leaves out the script that the locale `zh-hant-tw` says.
  const region = /-([a-z]{2})$/.exec(name)?.[1];
  const there = `${language}-${region}`.toLowerCase();
  return locales.find((locale) => locale === there) ?? homeOf(language);
}
