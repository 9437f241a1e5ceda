import { z } from "zod";
import { type LimitKind, limitKinds } from "@/contracts/listing-keys";
import { sorts } from "@/contracts/listing-sorts";
import type { Market } from "../i18n/locales";
import { isReversed, type Limits, parseLimit, readLimit } from "./listing-limits";
import type { GonePart, ListingQuery } from "./listing-query";

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
  at: one.pipe(z.string().regex(/^[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,5}$/)).catch(""),
  page: one
    .pipe(z.string().regex(/^[1-9]\d*$/))
    .transform(Number)
    .pipe(z.number().max(lastPage))
    .catch(1),
});

const longestTerm = 100;
const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

// NFKC takes a Korean consonant on its own for the beginning of a syllable; it stays as typed.
const asTyped = (value: string) =>
  value
    .normalize("NFKC")
    .replace(
      /[\u1100-\u1112](?![\u1161-\u1175])/g,
      (jamo) => initials[jamo.charCodeAt(0) - 0x1100] ?? jamo,
    );

/** A search term: one line without edges of white space, no longer than anyone types. */
export const termSchema = z
  .string()
  .transform((value) => asTyped(value).replace(/\s+/g, " ").trim())
  .pipe(z.string().max(longestTerm));

/** The term of a search's address, cut to what anyone types; "" when there is none. */
export function readTerm(value: string | string[] | undefined): string {
  const [first = ""] = [value ?? ""].flat();
  return termSchema.parse([...first].slice(0, longestTerm).join(""));
}

type SearchParams = Record<string, string | string[] | undefined>;

interface ParsedListing {
  query: ListingQuery;
  /** What of it cannot be anything. Links grow old, and are cut on their way. */
  gone: GonePart[];
}

/**
 * Reads a listing's query, whatever stands there. What cannot be meant in the market is left out, and
 * named. A reversed limit is named and stays, so that it can be put right.
 */
export function parseListingQuery(params: SearchParams, market: Market): ParsedListing {
  const { f, stock, at, ...rest } = schema.parse(params);
  const said = (key: string) => [params[key] ?? ""].flat().filter((value) => value !== "");
  const gone: GonePart[] = [];
  if (said("f").some((code) => !facetCode.safeParse(code).success)) gone.push("filters");
  if (said("at").length > 0 && at === "") gone.push("store");
  const [page] = said("page");
  if (page !== undefined && page !== String(rest.page)) gone.push("page");
  const limits: Limits = {};
  for (const kind of limitKinds) {
    const limit = limitIn(params, kind, market);
    if (limit === "unreadable") gone.push("limits");
    else if (limit) limits[kind] = limit;
    if (limit && limit !== "unreadable" && isReversed(limit)) gone.push("order");
  }
  return {
    query: { ...rest, facets: f, inStock: stock, store: at, limits },
    gone: [...new Set(gone)],
  };
}

// Without script the form sends the two fields as they were typed; they go before a step.
function limitIn(params: SearchParams, kind: LimitKind, market: Market) {
  const one = (key: string) => [params[key] ?? ""].flat()[0]?.slice(0, longestTerm) ?? "";
  const typed = { min: one(`${kind}-min`), max: one(`${kind}-max`) };
  const own = readLimit(typed, kind, market);
  if (own || !one(kind)) return own;
  return parseLimit(one(kind), kind, market) ?? "unreadable";
}
