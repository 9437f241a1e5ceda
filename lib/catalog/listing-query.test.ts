import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sorts } from "@/contracts/listing-sorts";
import { markets } from "../i18n/locales";
import type { Limit } from "./listing-limits";
import {
  isNarrowed,
  type ListingQuery,
  listingHref,
  listingSearch,
  plainQuery,
  toggleFacet,
} from "./listing-query";
import { parseListingQuery, readTerm, termSchema } from "./parse-listing-query";
import { searchInput } from "./search";

const korea = markets.KR;

/** A limit with an end at least. */
function limit(currency?: Limit["currency"]) {
  const end = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
  return fc
    .tuple(end, end)
    .map(([min, max]): Limit | undefined =>
      min === null && max === null ? undefined : { min, max, ...(currency && { currency }) },
    );
}

function parse(search: string) {
  const params: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(search))
    params[key] = params[key] === undefined ? value : [params[key], value].flat();
  return parseListingQuery(params, korea).query;
}

describe("parseListingQuery", () => {
  it("reads repeated facets, order, stock and page", () => {
    expect(parse("?f=material.oak&f=colour.white&sort=price-asc&stock=1&page=2")).toEqual({
      facets: ["colour.white", "material.oak"],
      sort: "price-asc",
      page: 2,
      inStock: true,
      store: "",
      limits: {},
    });
  });

  it("leaves out what cannot be a facet and an order that there is not", () => {
    expect(parse("?f=%3Cscript%3E&f=oak&f=material.oak&f=material.oak&sort=bogus")).toEqual({
      ...plainQuery,
      facets: ["material.oak"],
    });
  });

  it("opens the first page where the number is none, and says that there is no such page", () => {
    for (const page of ["0", "-1", "1.5", "two", "2x", "99999999999999999999"])
      expect(parseListingQuery({ page }, korea)).toEqual({ query: plainQuery, gone: ["page"] });
    expect(parseListingQuery({ page: "" }, korea)).toEqual({ query: plainQuery, gone: [] });
    expect(parseListingQuery({ page: "2" }, korea).gone).toEqual([]);
  });

  it("names what cannot be a filter or a store", () => {
    expect(parseListingQuery({ f: ["material.oak", "oak"], at: "No Store" }, korea).gone).toEqual([
      "filters",
      "store",
    ]);
    expect(parseListingQuery({ f: "", at: "" }, korea).gone).toEqual([]);
  });

  it("reads a price in the money of the market alone, and sizes in millimetres", () => {
    const read = (params: Record<string, string>, market = korea) =>
      parseListingQuery(params, market);
    expect(read({ price: "50000-100000KRW", width: "-600mm" })).toEqual({
      query: {
        ...plainQuery,
        limits: {
          price: { min: 5_000_000, max: 10_000_000, currency: "KRW" },
          width: { min: null, max: 600 },
        },
      },
      gone: [],
    });
    for (const price of ["50-100USD", "50-100", "a-bKRW", "-KRW", "5--6KRW", "1e3-KRW", "٥-٦KRW"])
      expect(read({ price })).toEqual({ query: plainQuery, gone: ["limits"] });
    expect(read({ width: "-600KRW" }).gone).toEqual(["limits"]);
    expect(read({ price: "50-100USD" }, markets.US).query.limits.price?.max).toBe(10_000);
  });

  it("reads what a form without script sends, in any digits and the market's unit", () => {
    const read = (params: Record<string, string>, market = korea) =>
      parseListingQuery(params, market);
    const typed = { "price-min": "５万", "price-max": "١٠٠٬٠٠٠", "width-min": "", "width-max": "" };
    expect(read({ ...typed, price: "" })).toEqual({
      query: {
        ...plainQuery,
        limits: { price: { min: 5_000_000, max: 10_000_000, currency: "KRW" } },
      },
      gone: [],
    });
    expect(read({ "width-max": "24" }, markets.US).query.limits.width).toEqual({
      min: null,
      max: 610,
    });
    expect(read({ "price-min": "cheap" }).gone).toEqual(["limits"]);
  });

  it("says that a lower end is above the upper one, and keeps what was asked", () => {
    const { query, gone } = parseListingQuery({ price: "9-5KRW" }, korea);
    expect(gone).toEqual(["order"]);
    expect(query.limits.price).toEqual({ min: 900, max: 500, currency: "KRW" });
    expect(searchInput({ limits: query.limits })).toEqual(searchInput({}));
  });

  it("is the inverse of listingSearch", () => {
    const word = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const code = fc.tuple(word, word).map((parts) => parts.join("."));
    const query: fc.Arbitrary<ListingQuery> = fc.record({
      facets: fc.uniqueArray(code, { maxLength: 24 }).map((codes) => codes.sort()),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1, max: 9999 }),
      inStock: fc.boolean(),
      store: fc.constantFrom("", "seongsu", "los-angeles"),
      limits: fc.tuple(limit(korea.currency), limit(), limit()).map(([price, width, depth]) => ({
        ...(price && { price }),
        ...(width && { width }),
        ...(depth && { depth }),
      })),
    });
    fc.assert(
      fc.property(query, (any) => {
        expect(parse(listingSearch(any))).toEqual(any);
      }),
    );
  });
});

describe("listingSearch", () => {
  it("is empty for the plain listing, whose page is static", () => {
    expect(listingSearch(plainQuery)).toBe("");
  });

  it("puts the term first", () => {
    expect(listingSearch({ ...plainQuery, page: 2 }, "oak chair")).toBe("?q=oak+chair&page=2");
  });
});

describe("isNarrowed", () => {
  it("tells what leaves something out from order and page", () => {
    expect(isNarrowed({ ...plainQuery, sort: "name", page: 2 })).toBe(false);
    expect(isNarrowed({ ...plainQuery, limits: { width: { min: 1, max: null } } })).toBe(true);
    expect(isNarrowed({ ...plainQuery, inStock: true })).toBe(true);
  });
});

describe("listingHref", () => {
  const paths = { plain: "/collections/tables", filtered: "/collections/tables/filtered" };

  it("leads to the static page when nothing is asked, else to the one that reads the query", () => {
    expect(listingHref(paths, plainQuery)).toBe("/collections/tables");
    expect(listingHref(paths, { ...plainQuery, page: 2 })).toBe(
      "/collections/tables/filtered?page=2",
    );
  });
});

describe("toggleFacet", () => {
  it("returns to the first page", () => {
    expect(toggleFacet({ ...plainQuery, page: 3 }, "room.living")).toEqual({
      ...plainQuery,
      facets: ["room.living"],
    });
  });

  it("undoes itself", () => {
    expect(toggleFacet(toggleFacet(plainQuery, "room.living"), "room.living")).toEqual(plainQuery);
  });
});

describe("termSchema", () => {
  it("takes a term as it was meant: full-width letters and stray spaces", () => {
    expect(termSchema.parse("　ｏａｋ \n chair ")).toBe("oak chair");
  });

  it("refuses an overlong term", () => {
    expect(termSchema.safeParse("a".repeat(101)).success).toBe(false);
  });
});

describe("readTerm", () => {
  it("takes the first of several, and cuts an overlong one", () => {
    expect(readTerm(["oak", "elm"])).toBe("oak");
    expect(readTerm("a".repeat(500))).toHaveLength(100);
    expect(readTerm(undefined)).toBe("");
  });
});
