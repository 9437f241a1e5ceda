import type { ListingPaths } from "@/lib/catalog/listing-query";

/**
 * Shows the listing's public address, `/collections/tables?f=…`, after a soft navigation. The
 * server rewrites that address to the filtered page by its query. The router in the browser cannot
 * know that. It would take the plain, static page for the answer to every query. So links within
 * the shop lead to the filtered page's own path, and the address is put right on arrival.
 */
export function showPublicAddress({ plain, filtered }: ListingPaths) {
  const { pathname, search } = window.location;
  if (plain === filtered || !pathname.endsWith(filtered)) return;
  const address = `${pathname.slice(0, -filtered.length)}${plain}${search}`;
  window.history.replaceState(null, "", address);
}
