import type { Dictionaries, ProductRow, VariantRow } from "../data/rows";
import { Synonyms } from "../text/synonyms";
import type { IndexQuery } from "../types";
import { everything } from "./everything";
import { SearchIndex } from "./search-index";

const inAll = (text: string) => ({ en: text, ko: text });
const facet = (id: number, code: string, isPrivate = false) => ({
  id,
  code,
  isPrivate,
  names: inAll(code),
});
const value = (id: number, facetId: number, code: string) => ({
  id,
  facetId,
  code,
  hex: null,
  names: inAll(code),
});

/** A small shop for tests: facet values 1–3 are colours, 4–6 materials, 7 and 8 private tags. */
export const dictionaries: Dictionaries = {
  // As the database spells them.
  languages: ["en", "ko", "zh_Hant"],
  facets: [facet(1, "colour"), facet(2, "material"), facet(3, "tag", true)],
  facetValues: [
    value(1, 1, "red"),
    value(2, 1, "green"),
    value(3, 1, "blue"),
    value(4, 2, "oak"),
    value(5, 2, "ash"),
    value(6, 2, "elm"),
    value(7, 3, "new"),
    value(8, 3, "icon"),
  ],
  collections: [
    {
      id: 1,
      isPrivate: false,
      channelIds: [1],
      asset: null,
      names: inAll("Seats"),
      slugs: inAll("seats"),
    },
    {
      id: 2,
      isPrivate: true,
      channelIds: [1],
      asset: null,
      names: inAll("Secret"),
      slugs: inAll("secret"),
    },
  ],
  options: [],
};

export function variantRow(
  id: number,
  values: Partial<VariantRow> & { price?: number } = {},
): VariantRow {
  const { price = 100, ...rest } = values;
  return {
    id,
    sku: `V${id}`,
    enabled: true,
    taxCategoryId: 1,
    swatch: null,
    dimensions: {},
    asset: null,
    names: inAll(`Variant ${id}`),
    channelIds: [1],
    facetValueIds: [],
    collectionIds: [],
    optionIds: [],
    prices: new Map([["1:KRW", price]]),
    regularPrices: new Map(),
    inStock: new Set(["1"]),
    ...rest,
  };
}

export function productRow(
  id: number,
  variants: VariantRow[],
  values: Partial<ProductRow> = {},
): ProductRow {
  const text = {
    name: `Thing ${id}`,
    slug: `thing-${id}`,
    description: "",
    tagline: "",
    material: "",
  };
  return {
    id,
    enabled: true,
    createdAt: 0,
    number: id,
    kind: null,
    asset: null,
    dimensions: {},
    facetValueIds: [],
    texts: new Map([["en", text]]),
    variants,
    ...values,
  };
}

export function indexOf(rows: ProductRow[]): SearchIndex {
  const tags = { facet: "tag", isNew: "new", isFeatured: "icon" };
  const index = new SearchIndex(dictionaries, new Synonyms([]), tags);
  index.put(rows);
  return index;
}

export function queryOf(values: Partial<IndexQuery> = {}): IndexQuery {
  return {
    ...everything,
    channelId: "1",
    currency: "KRW",
    languages: ["en"],
    term: "",
    take: 100,
    ...values,
  };
}
