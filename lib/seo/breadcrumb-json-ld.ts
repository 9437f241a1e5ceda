import { absoluteUrl, pathIn } from "../i18n/alternates";
import type { Locale } from "../i18n/locales";

/** Where a page stands, from the whole to the part; `path` is without the locale. */
export function breadcrumbJsonLd(
  trail: readonly { name: string; path: string }[],
  locale: Locale,
): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(pathIn(locale, path)),
    })),
  };
}
