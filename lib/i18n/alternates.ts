import { env } from "../env";
import { defaultPair, type Pair, pairs, tagOf } from "./pairs";

export interface Alternates {
  /** The page's one address, whatever its query. */
  canonical: string;
  /** The same page in every pair by BCP 47 tag, and `x-default`. */
  languages: Record<string, string>;
}

/**
 * Where a page of a pair and its siblings stand, as absolute URLs, for canonical links, hreflang
 * and the sitemap. `path` starts with "/"; "/" is the home page.
 */
export function alternatesFor(pair: Pair, path: string): Alternates {
  const urlOf = (other: Pair) => absoluteUrl(pathIn(other, path));
  return {
    canonical: urlOf(pair),
    languages: {
      ...Object.fromEntries(pairs.map((other) => [tagOf(other), urlOf(other)])),
      "x-default": urlOf(defaultPair),
    },
  };
}

/** A path of the house with its pair in front: `pathIn("ko-kr", "/stores")` is "/ko-kr/stores". */
export function pathIn(pair: Pair, path: string): string {
  return path === "/" ? `/${pair}` : `/${pair}${path}`;
}

/** A path on this site as an absolute URL at the shop's public address. */
export function absoluteUrl(path: string): string {
  return new URL(path, env().STOREFRONT_URL).href;
}
