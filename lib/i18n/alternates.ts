import { env } from "../env";
import { defaultLocale, type Locale, locales, tagOf } from "./locales";

export interface Alternates {
  /** The page's one address, whatever its query. */
  canonical: string;
  /** The same page in every locale by BCP 47 tag, and `x-default`. */
  languages: Record<string, string>;
}

/** The path of a page in each locale that has it. */
export type Paths = Partial<Record<Locale, string>>;

/**
 * Where a page of a locale and its siblings stand, as absolute URLs, for canonical links, hreflang
 * and the sitemap. A path starts with "/"; "/" is the home page. One path is that of all locales.
 */
export function alternatesFor(locale: Locale, path: string | Paths): Alternates {
  const paths = typeof path === "string" ? everywhere(path) : path;
  const urls = locales.flatMap((other) => {
    const at = paths[other];
    return at === undefined ? [] : [[other, absoluteUrl(pathIn(other, at))] as const];
  });
  const urlOf = (wished: Locale) => urls.find(([other]) => other === wished)?.[1];
  const first = urls[0]?.[1] ?? absoluteUrl(`/${locale}`);
  return {
    canonical: urlOf(locale) ?? first,
    languages: {
      ...Object.fromEntries(urls.map(([other, url]) => [tagOf(other), url])),
      "x-default": urlOf(defaultLocale) ?? first,
    },
  };
}

function everywhere(path: string): Paths {
  return Object.fromEntries(locales.map((locale) => [locale, path]));
}

/** A path of the house with its locale in front: `pathIn("ko-kr", "/stores")` is "/ko-kr/stores". */
export function pathIn(locale: Locale, path: string): string {
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** A path on this site as an absolute URL at the shop's public address. */
export function absoluteUrl(path: string): string {
  return new URL(path, env().STOREFRONT_URL).href;
}
