import { limitKinds } from "@/contracts/listing-keys";
import type { Sort } from "@/contracts/listing-sorts";
import { type Limits, writeLimit } from "./listing-limits";

/** What a listing's address says: which facets, in which order, which page. */
export interface ListingQuery {
  /** `facet.value` codes, sorted, each once. */
  facets: string[];
  sort: Sort;
  /** From 1. */
  page: number;
  /** Only what can be had now. */
  inStock: boolean;
  /** Only what can be collected at the store with this code; empty for any or none. */
  store: string;
  /** Only what costs and measures so much. */
  limits: Limits;
}

/**
 * What an address asks for that cannot be answered. These are filters and a store that are not there
 * any more, or a page beyond the last. They are limits that cannot be read in the market, or whose
 * lower end is above the upper one.
 */
export type GonePart = "filters" | "store" | "page" | "limits" | "order";

export const plainQuery: ListingQuery = {
  facets: [],
  sort: "featured",
  page: 1,
  inStock: false,
  store: "",
  limits: {},
};

/** Whether a query leaves anything out, whatever its order and page. */
export const isNarrowed = ({ facets, inStock, store, limits }: ListingQuery): boolean =>
  facets.length > 0 || inStock || store !== "" || limitKinds.some((kind) => limits[kind]);

/** The query as a search string, `?f=…&page=2` or "", leaving out what is as usual. */
export function listingSearch(query: ListingQuery, term?: string): string {
  const params = new URLSearchParams();
  if (term) params.set("q", term);
  for (const code of query.facets) params.append("f", code);
  if (query.inStock) params.set("stock", "1");
  if (query.store) params.set("at", query.store);
  for (const kind of limitKinds) {
    const limit = query.limits[kind];
    if (limit) params.set(kind, writeLimit(limit));
  }
  if (query.sort !== "featured") params.set("sort", query.sort);
  if (query.page > 1) params.set("page", String(query.page));
  const search = params.toString();
  return search && `?${search}`;
}

/** Where a listing stands, without its locale. */
export interface ListingPaths {
  /** The page without a query. */
  plain: string;
  /** The page that reads the query; the same as `plain` where that does. */
  filtered: string;
}

/** Where a link within the shop leads for a query: the plain page when the query says nothing. */
export function listingHref(paths: ListingPaths, query: ListingQuery, term?: string): string {
  const search = listingSearch(query, term);
  return search ? `${paths.filtered}${search}` : paths.plain;
}

/** Adds or takes out a facet value; the pages start anew. */
export function toggleFacet(query: ListingQuery, code: string): ListingQuery {
  const facets = query.facets.includes(code)
    ? query.facets.filter((other) => other !== code)
    : [...query.facets, code].sort();
  return { ...query, facets, page: 1 };
}
