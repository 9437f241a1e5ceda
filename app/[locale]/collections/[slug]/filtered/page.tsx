import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionPage } from "@/components/catalog/listing/collection-page";
import { collectionMetadata, getAskedListing, getCollection } from "@/lib/catalog/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";

// What a collection's address with a query is rewritten to (next.config.ts). There is no Suspense
// above the query. So the HTML is complete without script.
export const instant = false;

type Props = PageProps<"/[locale]/collections/[slug]/filtered">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const collection = await getCollection(locale, slug);
  return collection ? collectionMetadata(collection, locale, { noindex: true }) : {};
}

export default async function FilteredCollectionPage({ params, searchParams }: Props) {
  const [{ slug }, search, locale] = await Promise.all([
    readParams(params),
    searchParams,
    getLocale(),
  ]);
  const collection = await getCollection(locale, slug);
  if (!collection) notFound();
  const found = await getAskedListing(locale, search, { collection: slug });
  return <CollectionPage collection={collection} {...found} />;
}
