import { absoluteUrl, pathIn } from "../i18n/alternates";
import type { Pair } from "../i18n/pairs";

/** Where a page stands, from the whole to the part; `path` is without the pair. */
export function breadcrumbJsonLd(
  trail: readonly { name: string; path: string }[],
  pair: Pair,
): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(pathIn(pair, path)),
    })),
  };
}
