import "server-only";
import { graphql } from "@/contracts/shop";
import type { ListingQuery } from "@/lib/catalog/listing-query";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";
import { listingTake, searchInput } from "./search";

const query = graphql(`
  query CountListing($input: SearchInput!) { search(input: $input) { totalItems } }
`);

interface Asked {
  locale: Locale;
  collection?: string | undefined;
  term?: string | undefined;
  query: ListingQuery;
}

/**
 * Whether a listing reaches as far as the page that is asked for; the first page always exists. For
 * the proxy, where nothing is cached: one lean count, and only for later pages.
 * @throws EngineUnreachableError or EngineError as `queryEngine` does
 */
export async function pageExists({
  locale,
  collection,
  term,
  query: asked,
}: Asked): Promise<boolean> {
  if (asked.page === 1) return true;
  const { facets, inStock, store } = asked;
  const { data } = await queryEngine({
    query,
    variables: { input: searchInput({ collection, term, facets, inStock, store, take: 0 }) },
    language: languageOf(locale),
    market: marketOf(locale),
  });
  return data.search.totalItems > (asked.page - 1) * listingTake;
}
