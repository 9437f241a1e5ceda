import "server-only";
import { type Locale, marketOf } from "../i18n/locales";
import { getStore } from "../stores/server";
import { knownFacets } from "./get-facet-codes";
import { getListing } from "./get-listing";
import type { GonePart, ListingQuery } from "./listing-query";
import { parseListingQuery } from "./parse-listing-query";
import type { Listing } from "./types";

interface AskedListing<Found> {
  /** What the address asks for, as far as the shop knows it. */
  query: ListingQuery;
  listing: Found;
  /** The store that the query names. */
  storeName: string | undefined;
  /** What else it asks for, and the shop no longer has. */
  gone: readonly GonePart[];
}

type Search = Parameters<typeof parseListingQuery>[0];
type Among = { collection: string } | { term: string };

/**
 * What a listing's address asks for, among a collection or what a term finds; among nothing, no
 * listing. An address beyond the last page shows the last one. What the shop no longer has is left
 * out and named.
 */
export async function getAskedListing<Where extends Among | null>(
  locale: Locale,
  search: Search,
  among: Where,
): Promise<AskedListing<Where extends null ? null : Listing>>;
export async function getAskedListing(
  locale: Locale,
  search: Search,
  among: Among | null,
): Promise<AskedListing<Listing | null>> {
  const asked = parseListingQuery(search, marketOf(locale));
  const gone = new Set(asked.gone);
  const [facets, store] = await Promise.all([
    knownFacets(locale, asked.query.facets),
    asked.query.store ? getStore(locale, asked.query.store) : null,
  ]);
  if (facets.length < asked.query.facets.length) gone.add("filters");
  if (asked.query.store && !store) gone.add("store");
  const query = { ...asked.query, facets, store: store?.code ?? "" };
  const listing = among && (await getListing({ ...query, ...among, locale }));
  const found = { query, listing, storeName: store?.name, gone: [...gone] };
  if (!among || !listing || query.page <= listing.pageCount) return found;
  gone.add("page");
  const last = { ...query, page: listing.pageCount };
  return {
    ...found,
    query: last,
    listing: await getListing({ ...last, ...among, locale }),
    gone: [...gone],
  };
}
