import type { Locale } from "../i18n/locales";
import type { EnginePage } from "./shop-pages";

// The front door and the proxy are bundled apart, and meet here.
const home = globalThis as { maruKnownPages?: Set<string> };
home.maruKnownPages ??= new Set();
const known = home.maruKnownPages;

/** Only real pages are remembered; a catalogue that grows beyond this begins anew. */
const most = 200_000;

/** Tells the proxy that a page has not been seen to exist in this process. */
export const unknownHeader = "x-maru-unknown-page";

const keyOf = (locale: Locale, { room, name, variant }: EnginePage) =>
  JSON.stringify([locale, room, name, variant]);

/** Whether a page has been seen to exist. */
export const isKnown = (locale: Locale, page: EnginePage): boolean =>
  known.has(keyOf(locale, page));

/** Remembers that the engine has a page. */
export function rememberPage(locale: Locale, page: EnginePage): void {
  if (known.size >= most) known.clear();
  known.add(keyOf(locale, page));
}
