import { env } from "../env";
import { defaultLocale, type Locale, locales, tagOf } from "./locales";

export interface Alternates {
  /** The page's one address, whatever its query. */
  canonical: string;
  /** The same page in every locale by BCP 47 tag, and `x-default`. */
  languages: Record<string, string>;
}

/**
 * Where a page of a locale and its siblings stand, as absolute URLs, for canonical links, hreflang
 * and the sitemap. `path` starts with "/"; "/" is the home page.
 */
export function alternatesFor(locale: Locale, path: string): Alternates {
  const urlOf = (other: Locale) => absoluteUrl(pathIn(other, path));
  return {
    canonical: urlOf(locale),
    languages: {
      ...Object.fromEntries(locales.map((other) => [tagOf(other), urlOf(other)])),
      "x-default": urlOf(defaultLocale),
    },
  };
}

/** A path of the house with its locale in front: `pathIn("ko-kr", "/stores")` is "/ko-kr/stores". */
export function pathIn(locale: Locale, path: string): string {
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** A path on this site as an absolute URL at the shop's public address. */
export function absoluteUrl(path: string): string {
  return new URL(path, env().STOREFRONT_URL).href;
}
