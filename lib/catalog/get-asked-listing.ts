import "server-only";
import type { Locale } from "../i18n/locales";
import { getStore } from "../stores/server";
import { knownFacets } from "./get-facet-codes";
import { getListing } from "./get-listing";
import type { ListingQuery } from "./listing-query";
import { parseListingQuery } from "./parse-listing-query";
import type { Listing } from "./types";

interface AskedListing<Found> {
  /** What the address asks for, as far as the shop knows it. */
  query: ListingQuery;
  listing: Found;
  /** The store that the query names. */
  storeName: string | undefined;
}

type Search = Parameters<typeof parseListingQuery>[0];
type Among = { collection: string } | { term: string };

/**
 * What a listing's address asks for, among a collection or what a term finds; among nothing, no
 * listing. Undefined for an address that asks wrongly, and beyond the last page.
 */
export async function getAskedListing<Where extends Among | null>(
  locale: Locale,
  search: Search,
  among: Where,
): Promise<AskedListing<Where extends null ? null : Listing> | undefined>;
export async function getAskedListing(
  locale: Locale,
  search: Search,
  among: Among | null,
): Promise<AskedListing<Listing | null> | undefined> {
  const asked = parseListingQuery(search);
  if (!asked) return undefined;
  const [facets, store] = await Promise.all([
    knownFacets(locale, asked.facets),
    asked.store ? getStore(locale, asked.store) : null,
  ]);
  const query = { ...asked, facets, store: store?.code ?? "" };
  const listing = among && (await getListing({ ...query, ...among, locale }));
  if (listing && query.page > listing.pageCount) return undefined;
  return { query, listing, storeName: store?.name };
}
