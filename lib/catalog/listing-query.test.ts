import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sorts } from "@/contracts/listing-sorts";
import {
  type ListingQuery,
  listingHref,
  listingSearch,
  plainQuery,
  toggleFacet,
} from "./listing-query";
import { parseListingQuery, readTerm, termSchema } from "./parse-listing-query";

function parse(search: string) {
  const params: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(search))
    params[key] = params[key] === undefined ? value : [params[key], value].flat();
  return parseListingQuery(params).query;
}

describe("parseListingQuery", () => {
  it("reads repeated facets, order, stock and page", () => {
    expect(parse("?f=material.oak&f=colour.white&sort=price-asc&stock=1&page=2")).toEqual({
      facets: ["colour.white", "material.oak"],
      sort: "price-asc",
      page: 2,
      inStock: true,
      store: "",
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
      expect(parseListingQuery({ page })).toEqual({ query: plainQuery, gone: ["page"] });
    expect(parseListingQuery({ page: "" })).toEqual({ query: plainQuery, gone: [] });
    expect(parseListingQuery({ page: "2" }).gone).toEqual([]);
  });

  it("names what cannot be a filter or a store", () => {
    expect(parseListingQuery({ f: ["material.oak", "oak"], at: "No Store" }).gone).toEqual([
      "filters",
      "store",
    ]);
    expect(parseListingQuery({ f: "", at: "" }).gone).toEqual([]);
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
