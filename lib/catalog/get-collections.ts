import "server-only";
import { collectionKindOf } from "@/contracts/kinds";
import { cacheCataloguePage, tags } from "@/lib/cache";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";
import { collectionsQuery } from "./queries";
import type { Collection } from "./types";

/** The shop's collections in the merchant's order. */
export async function getCollections(locale: Locale): Promise<Collection[]> {
  "use cache";
  cacheCataloguePage(tags.catalogue());
  const { data } = await queryEngine({
    query: collectionsQuery,
    language: languageOf(locale),
    market: marketOf(locale),
  });
  return data.collections.items.map(({ customFields, ...collection }) => ({
    ...collection,
    kind: collectionKindOf(customFields?.kind),
  }));
}

/** One collection, or null when no collection has the slug. */
export async function getCollection(locale: Locale, slug: string): Promise<Collection | null> {
  const collections = await getCollections(locale);
  return collections.find((collection) => collection.slug === slug) ?? null;
}
