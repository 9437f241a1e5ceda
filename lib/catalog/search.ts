import type { ResultOf, VariablesOf } from "@/contracts/documents";
import type { Sort } from "@/contracts/listing-sorts";
import { graphql } from "@/contracts/shop";
import type { Market } from "@/lib/i18n/locales";
import { type Limits, usableLimits } from "./listing-limits";
import { reshapePicture } from "./reshape";
import type { Facet, Listing, ProductCard } from "./types";

export const searchQuery = graphql(`
  query Listing($input: SearchInput!, $lengthUnit: SearchLengthUnit!) {
    search(input: $input) {
      totalItems
      items {
        productId slug productName tagline swatches inStock isNew listPrice regularListPrice priceVaries
        picture { url width height focalPoint { x y } colour }
      }
      facets { code name values { code name hex count } }
      ranges(lengthUnit: $lengthUnit) { kind steps { min max count } }
      understood { kind text without }
      near
    }
  }
`);

type SearchInput = VariablesOf<typeof searchQuery>["input"];

const sortCodes = {
  featured: "FEATURED",
  "price-asc": "PRICE_ASC",
  "price-desc": "PRICE_DESC",
  name: "NAME",
  newest: "NEWEST",
} as const satisfies Record<Sort, SearchInput["sortBy"]>;

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
  limits?: Limits | undefined;
  /** Beginning at 1. */
  page?: number | undefined;
  take?: number | undefined;
}

/** What the engine's search is asked: products, not variants. */
export function searchInput(request: SearchRequest): SearchInput {
  const { collection, term, facets, inStock, store } = request;
  const { price, ...sizes } = usableLimits(request.limits ?? {});
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
    ...(price && { priceMin: price.min, priceMax: price.max }),
    dimensions: axes.flatMap((axis) => {
      const size = sizes[axis];
      return size ? [{ axis: axisCodes[axis], min: floor(size.min), max: ceil(size.max) }] : [];
    }),
  };
}

const axes = ["width", "height", "depth"] as const;
const axisCodes = { width: "WIDTH", height: "HEIGHT", depth: "DEPTH" } as const;
const floor = (value: number | null) => value && Math.floor(value);
const ceil = (value: number | null) => value && Math.ceil(value);

type SearchAnswer = ResultOf<typeof searchQuery>;
type Item = SearchAnswer["search"]["items"][number];
type EngineFacet = SearchAnswer["search"]["facets"][number];

/** The address and size of a picture as the engine's search gives them. */
export function reshapeSearchPicture({ url, ...shape }: NonNullable<Item["picture"]>) {
  return reshapePicture({ source: url, ...shape });
}

function reshapeItem(found: Item, { currency }: Market): ProductCard {
  const { productId, productName, listPrice, regularListPrice, picture: shown, ...rest } = found;
  return {
    ...rest,
    id: productId,
    name: productName,
    picture: shown && reshapeSearchPicture(shown),
    price: { amount: listPrice, currency },
    regularPrice: regularListPrice === null ? null : { amount: regularListPrice, currency },
  };
}

function reshapeFacet({ code, name, values }: EngineFacet): Facet {
  return {
    code,
    name,
    values: values.map(({ hex, ...value }) => (hex ? { ...value, hex } : value)),
  };
}

const rangeKinds = { PRICE: "price", WIDTH: "width", HEIGHT: "height", DEPTH: "depth" } as const;

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
    ranges: search.ranges.map(({ kind, steps }) => ({
      kind: rangeKinds[kind],
      steps: steps.map(({ count, ...limit }) => ({
        limit: kind === "PRICE" ? { ...limit, currency: market.currency } : limit,
        count,
      })),
    })),
    understood: search.understood,
    near: search.near,
  };
}
