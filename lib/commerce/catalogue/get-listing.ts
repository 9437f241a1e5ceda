import "server-only";
import { z } from "zod";
import { cacheShopFloor, tags } from "@/lib/cache";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../client";
import { reshapePicture, shelfPrice } from "./reshape";
import type { Listing, ProductCard, Sort } from "./types";

export interface ListingRequest {
  pair: Pair;
  collection?: string;
  term?: string;
  facets?: string[];
  sort?: Sort;
  page?: number;
  take?: number;
}

const schema = z.object({
  products: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        slug: z.string(),
        name: z.string(),
        collections: z.array(z.object({ slug: z.string() })),
        customFields: z.object({ tagline: z.string().nullable() }),
        variants: z.array(
          z.object({
            price: z.number(),
            priceWithTax: z.number(),
            stockLevel: z.string(),
            customFields: z.object({ swatch: z.string().nullable() }),
            assets: z.array(
              z.object({ source: z.string(), width: z.number(), height: z.number() }),
            ),
          }),
        ),
      }),
    ),
  }),
});

export async function getListing(request: ListingRequest): Promise<Listing> {
  "use cache";
  cacheShopFloor(tags.catalogue());
  const market = marketOf(request.pair);
  const { data } = await ask({
    query: `{ products(options: { take: 100 }) { items { id slug name collections { slug } customFields { tagline } variants { price priceWithTax stockLevel customFields { swatch } assets { source width height } } } } }`,
    schema,
    language: languageOf(request.pair),
    market,
  });
  const all = data.products.items
    .filter((p) => !request.collection || p.collections.some((c) => c.slug === request.collection))
    .map((p): ProductCard => {
      const prices = p.variants
        .map((v) => shelfPrice(v, market))
        .sort((a, b) => a.amount - b.amount);
      const picture = p.variants[0]?.assets[0];
      return {
        id: p.id,
        slug: p.slug,
        name: p.name,
        tagline: p.customFields.tagline ?? "",
        picture: picture ? reshapePicture(picture) : null,
        price: prices[0] ?? { amount: 0, currency: market.currency },
        priceVaries: prices[0]?.amount !== prices.at(-1)?.amount,
        swatches: [...new Set(p.variants.map((v) => v.customFields.swatch ?? ""))],
        inStock: p.variants.some((v) => v.stockLevel !== "OUT_OF_STOCK"),
        isNew: p.collections.some((c) => c.slug === "new"),
      };
    });
  const take = request.take ?? 24;
  const page = request.page ?? 1;
  return {
    items: all.slice((page - 1) * take, page * take),
    total: all.length,
    page,
    pageCount: Math.max(1, Math.ceil(all.length / take)),
    facets: [],
  };
}
