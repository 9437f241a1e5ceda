import type { Pair } from "@/lib/i18n/pairs";

/** The address of the page being looked at in another pair: same path, query and fragment. */
export function samePageIn(pair: Pair, location: Pick<Location, "pathname" | "search" | "hash">) {
  const rest = location.pathname.split("/").slice(2).join("/");
  return `/${pair}${rest && `/${rest}`}${location.search}${location.hash}`;
}
