import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionPage } from "@/components/catalog/listing/collection-page";
import { atLeastOne } from "@/lib/at-least-one";
import {
  collectionMetadata,
  getCollection,
  getCollections,
  getListing,
  plainQuery,
} from "@/lib/catalog/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/collections/[slug]">;

export async function generateStaticParams() {
  const collections = await getCollections(await getLocale());
  return atLeastOne(
    collections.map(({ slug }) => ({ slug })),
    { slug: "-" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const collection = await getCollection(locale, slug);
  if (!collection) return {};
  const { items } = await getListing({ locale, collection: slug });
  return collectionMetadata(collection, locale, { image: items[0]?.picture });
}

export default async function PlainCollectionPage({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const collection = await getCollection(locale, slug);
  if (!collection) notFound();
  const listing = await getListing({ locale, collection: slug });
  return <CollectionPage collection={collection} listing={listing} query={plainQuery} />;
}
