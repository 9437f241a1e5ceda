import type { Locale } from "@/lib/i18n/locales";

/** The address of the page being looked at in another locale: same path, query and fragment. */
export function samePageIn(
  locale: Locale,
  location: Pick<Location, "pathname" | "search" | "hash">,
) {
  const rest = location.pathname.split("/").slice(2).join("/");
  return `/${locale}${rest && `/${rest}`}${location.search}${location.hash}`;
}
