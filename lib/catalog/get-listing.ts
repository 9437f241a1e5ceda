import "server-only";
import type { Sort } from "@/contracts/listing-sorts";
import { cacheCataloguePage, tags } from "@/lib/cache";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";
import type { Limits } from "./listing-limits";
import { listingTake, reshapeListing, searchInput, searchQuery } from "./search";
import type { Listing } from "./types";

export interface ListingRequest {
  locale: Locale;
  collection?: string;
  term?: string;
  /** `facet.value` codes: values of one facet are alternatives, facets add up. */
  facets?: string[];
  sort?: Sort;
  /** From 1. */
  page?: number;
  take?: number;
  /** Only what can be had now. */
  inStock?: boolean;
  /** Only what can be collected at the store with this code. */
  store?: string;
  /** Only what costs and measures so much; a reversed limit is none. */
  limits?: Limits;
}

// Few enough for the cache to hold all that people combine, not all that robots can.
const mostFacetsKept = 2;

/**
 * The products of a collection, of a search, or all, with counts for every facet. A page beyond the
 * last has no items. A facet value that no product has leaves nothing, so pass only known ones.
 */
export async function getListing(request: ListingRequest): Promise<Listing> {
  const facets = [...new Set(request.facets ?? [])].sort();
  const asked = { ...request, facets };
  // What a store has changes with every sale: an answer of before would send people there in vain.
  const limited = Object.keys(request.limits ?? {}).length > 0;
  const kept = !request.term && !request.store && !limited && facets.length <= mostFacetsKept;
  return kept ? keptListing(asked) : askListing(asked);
}

async function keptListing(request: ListingRequest): Promise<Listing> {
  "use cache";
  const listing = await askListing(request);
  // By id: the list shows another address too when a slug changes.
  const products = listing.items.map(({ id }) => tags.productId(id));
  const collection = request.collection ? [tags.collection(request.collection)] : [];
  cacheCataloguePage(tags.catalogue(), ...collection, ...products);
  return listing;
}

async function askListing(request: ListingRequest): Promise<Listing> {
  const { locale, page = 1, take = listingTake } = request;
  const market = marketOf(locale);
  const { data } = await queryEngine({
    query: searchQuery,
    variables: {
      input: searchInput(request),
      lengthUnit: market.lengthUnit === "in" ? "IN" : "CM",
    },
    language: languageOf(locale),
    market,
  });
  return reshapeListing(data, { market, page, take });
}
