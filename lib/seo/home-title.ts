import { type Locale, languageOf, shopName } from "../i18n/locales";

/**
 * The title of a home page, with the shop's name in it once. The layout's template for titles leaves
 * out the page beside it.
 */
export function homeTitle(title: string, locale: Locale): string {
  const name = shopName(languageOf(locale));
  return title.includes(name) ? title : `${title} — ${name}`;
}
