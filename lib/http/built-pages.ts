import { readFileSync } from "node:fs";
import path from "node:path";
import { isLocale } from "../i18n/locales";
import { readAddress } from "./address";
import { rememberPage } from "./known-pages";
import { enginePageAt } from "./shop-pages";

/**
 * Remembers the pages that `next build` has made: they are shown at once, also while the engine is
 * away. Where nothing is built (`next dev`), there are none.
 */
export function rememberBuiltPages(root = process.cwd()): void {
  for (const address of builtAddresses(root)) {
    const [locale, ...within] = readAddress(address)?.path ?? [];
    const page = isLocale(locale) && enginePageAt(within, new URLSearchParams());
    if (page) rememberPage(locale, page);
  }
}

function builtAddresses(root: string): string[] {
  try {
    const file = path.join(root, ".next/prerender-manifest.json");
    return Object.keys(JSON.parse(readFileSync(file, "utf8")).routes);
  } catch {
    return [];
  }
}
