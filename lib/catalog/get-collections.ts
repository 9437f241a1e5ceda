import "server-only";
import { cacheShopFloor, tags } from "@/lib/cache";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../engine/client";
import { collectionsQuery } from "./queries";
import type { Collection } from "./types";

/** The shop's collections in the merchant's order. */
export async function getCollections(pair: Pair): Promise<Collection[]> {
  "use cache";
  cacheShopFloor(tags.catalogue());
  const { data } = await ask({
    query: collectionsQuery,
    language: languageOf(pair),
    market: marketOf(pair),
  });
  return data.collections.items.map(({ customFields, ...collection }) => ({
    ...collection,
    kind: customFields?.kind === "story" ? "story" : "range",
  }));
}

/** One collection, or null when the slug is nobody's. */
export async function getCollection(pair: Pair, slug: string): Promise<Collection | null> {
  const collections = await getCollections(pair);
  return collections.find((collection) => collection.slug === slug) ?? null;
}
