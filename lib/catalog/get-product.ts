import "server-only";
import { cacheTag } from "next/cache";
import { cacheCataloguePage, tags } from "@/lib/cache";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";
import { productQuery, slugsQuery } from "./queries";
import { reshapeProduct } from "./reshape";
import type { Product } from "./types";

/** The product with all its variants, or null when no product has the slug. */
export async function getProduct(locale: Locale, slug: string): Promise<Product | null> {
  "use cache";
  cacheCataloguePage(tags.product(slug));
  const market = marketOf(locale);
  const { data } = await queryEngine({
    query: productQuery,
    variables: { slug },
    language: languageOf(locale),
    market,
  });
  if (!data.product) return null;
  // A product keeps its id when its slug changes: the page at the old one must go.
  cacheTag(tags.productId(data.product.id));
  return reshapeProduct(data.product, market);
}

/** Every product's slug and last change, for prerendering and sitemaps. */
export async function getProductSlugs(
  locale: Locale,
): Promise<{ slug: string; updatedAt: string }[]> {
  "use cache";
  cacheCataloguePage(tags.catalogue());
  const slugs: { slug: string; updatedAt: string }[] = [];
  for (;;) {
    const { data } = await queryEngine({
      query: slugsQuery,
      variables: { skip: slugs.length },
      language: languageOf(locale),
      market: marketOf(locale),
    });
    slugs.push(...data.products.items);
    if (data.products.items.length === 0 || slugs.length >= data.products.totalItems) return slugs;
  }
}
