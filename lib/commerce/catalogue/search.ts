import { z } from "zod";
import type { Market } from "@/lib/i18n/pairs";
import { reshapePicture } from "./reshape";
import type { Facet, Listing, ProductCard, Sort } from "./types";

export const searchQuery = /* GraphQL */ `
  query Listing($input: SearchInput!) {
    search(input: $input) {
      totalItems
      items {
        productId slug productName tagline swatches inStock isNew listPrice priceVaries
        picture { url width height }
      }
      facets { code name values { code name hex count } }
    }
  }
`;

const sortCodes: Record<Sort, string> = {
  featured: "FEATURED",
  "price-asc": "PRICE_ASC",
  "price-desc": "PRICE_DESC",
  name: "NAME",
  newest: "NEWEST",
};

/** How many products a page of a listing shows. */
export const listingTake = 24;

interface SearchRequest {
  collection?: string | undefined;
  term?: string | undefined;
  facets?: string[] | undefined;
  sort?: Sort | undefined;
  inStock?: boolean | undefined;
  /** Only what can be collected at the store with this code. */
  store?: string | undefined;
  /** Beginning at 1. */
  page?: number | undefined;
  take?: number | undefined;
}

/** What the engine's search is asked: products, not variants. */
export function searchInput(request: SearchRequest): Record<string, unknown> {
  const { collection, term, facets, inStock, store } = request;
  const { sort = "featured", page = 1, take = listingTake } = request;
  return {
    groupByProduct: true,
    skip: (page - 1) * take,
    take,
    sortBy: sortCodes[sort],
    ...(term && { term }),
    ...(collection && { collectionSlug: collection }),
    ...(facets?.length && { facetCodes: facets }),
    ...(inStock && { inStock }),
    ...(store && { collectAt: store }),
  };
}

const picture = z.object({ url: z.string(), width: z.number(), height: z.number() });

const item = z.object({
  productId: z.string(),
  slug: z.string(),
  productName: z.string(),
  tagline: z.string(),
  swatches: z.array(z.string()),
  inStock: z.boolean(),
  isNew: z.boolean(),
  listPrice: z.number(),
  priceVaries: z.boolean(),
  picture: picture.nullable(),
});

const facet = z.object({
  code: z.string(),
  name: z.string(),
  values: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      hex: z.string().nullable(),
      count: z.number(),
    }),
  ),
});

export const searchAnswer = z.object({
  search: z.object({
    totalItems: z.number(),
    items: z.array(item),
    facets: z.array(facet),
  }),
});

type SearchAnswer = z.infer<typeof searchAnswer>;

/** The address and size of a picture as the engine's search gives them. */
export function reshapeSearchPicture({ url, width, height }: z.infer<typeof picture>) {
  return reshapePicture({ source: url, width, height });
}

function reshapeItem(found: z.infer<typeof item>, { currency }: Market): ProductCard {
  const { productId, productName, listPrice, picture: shown, ...rest } = found;
  return {
    ...rest,
    id: productId,
    name: productName,
    picture: shown && reshapeSearchPicture(shown),
    price: { amount: listPrice, currency },
  };
}

function reshapeFacet({ code, name, values }: z.infer<typeof facet>): Facet {
  return {
    code,
    name,
    values: values.map(({ hex, ...value }) => (hex ? { ...value, hex } : value)),
  };
}

/** The engine's answer as a page of a listing. */
export function reshapeListing(
  { search }: SearchAnswer,
  { market, page, take }: { market: Market; page: number; take: number },
): Listing {
  return {
    items: search.items.map((found) => reshapeItem(found, market)),
    total: search.totalItems,
    page,
    pageCount: Math.max(1, Math.ceil(search.totalItems / take)),
    facets: search.facets.map(reshapeFacet),
  };
}
