import "server-only";
import { graphql } from "@/contracts/shop";
import type { ListingQuery } from "@/lib/catalog/listing-query";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../engine/client";
import { listingTake, searchInput } from "./search";

const query = graphql(`
  query CountListing($input: SearchInput!) { search(input: $input) { totalItems } }
`);

interface Asked {
  pair: Pair;
  collection?: string | undefined;
  term?: string | undefined;
  query: ListingQuery;
}

/**
 * Whether a listing reaches as far as the page that is asked for; the first page always exists. For
 * the proxy, where nothing is cached: one lean count, and only for later pages.
 * @throws EngineUnreachableError or EngineError as `ask` does
 */
export async function pageExists({
  pair,
  collection,
  term,
  query: asked,
}: Asked): Promise<boolean> {
  if (asked.page === 1) return true;
  const { facets, inStock, store } = asked;
  const { data } = await ask({
    query,
    variables: { input: searchInput({ collection, term, facets, inStock, store, take: 0 }) },
    language: languageOf(pair),
    market: marketOf(pair),
  });
  return data.search.totalItems > (asked.page - 1) * listingTake;
}
