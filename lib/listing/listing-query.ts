import { z } from "zod";
import type { Sort } from "../commerce/catalogue/types";

/** What a listing's address says: which facets, in which order, which page. */
export interface ListingQuery {
  /** `facet.value` codes, sorted, each once. */
  facets: string[];
  sort: Sort;
  /** From 1. */
  page: number;
  /** Only what can be had now. */
  inStock: boolean;
}

export const sorts = ["featured", "newest", "price-asc", "price-desc", "name"] as const satisfies Sort[];

export const plainQuery: ListingQuery = { facets: [], sort: "featured", page: 1, inStock: false };

// More than a visitor chooses; a longer address is a robot's.
const mostFacets = 24;
const lastPage = 9999;

const facetCode = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/);
const many = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const one = many.transform((values) => values[0] ?? "");

const schema = z.object({
  f: many
    .default([])
    .transform((codes) => codes.filter((code) => facetCode.safeParse(code).success))
    .transform((codes) => [...new Set(codes)].sort().slice(0, mostFacets)),
  sort: one.pipe(z.enum(sorts)).catch("featured"),
  stock: one.transform((value) => value === "1").catch(false),
  page: one
    .pipe(z.string().regex(/^[1-9]\d*$/))
    .transform(Number)
    .pipe(z.number().max(lastPage))
    .default(1),
});

const longestTerm = 100;

/** A search term: one line without edges of white space, no longer than anyone types. */
export const termSchema = z
  .string()
  .transform((value) => value.normalize("NFKC").replace(/\s+/g, " ").trim())
  .pipe(z.string().max(longestTerm));

/** The term of a search's address, cut to what anyone types; "" when there is none. */
export function readTerm(value: string | string[] | undefined): string {
  const [first = ""] = [value ?? ""].flat();
  return termSchema.parse([...first].slice(0, longestTerm).join(""));
}

type SearchParams = Record<string, string | string[] | undefined>;

/**
 * Reads a listing's query. Facets that cannot be one and an unknown order are left out; null when
 * the page is no page number, which is an address that does not exist.
 */
export function parseListingQuery(params: SearchParams): ListingQuery | null {
  const parsed = schema.safeParse(params);
  if (!parsed.success) return null;
  const { f, stock, ...rest } = parsed.data;
  return { ...rest, facets: f, inStock: stock };
}

/** The query as a search string, `?f=…&page=2` or "", leaving out what is as usual. */
export function listingSearch(query: ListingQuery, term?: string): string {
  const params = new URLSearchParams();
  if (term) params.set("q", term);
  for (const code of query.facets) params.append("f", code);
  if (query.inStock) params.set("stock", "1");
  if (query.sort !== "featured") params.set("sort", query.sort);
  if (query.page > 1) params.set("page", String(query.page));
  const search = params.toString();
  return search && `?${search}`;
}

/** Adds or takes out a facet value; the pages start anew. */
export function toggleFacet(query: ListingQuery, code: string): ListingQuery {
  const facets = query.facets.includes(code)
    ? query.facets.filter((other) => other !== code)
    : [...query.facets, code].sort();
  return { ...query, facets, page: 1 };
}
