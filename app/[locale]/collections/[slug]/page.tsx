import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionPage } from "@/components/catalog/listing/collection-page";
import { atLeastOne } from "@/lib/at-least-one";
import { getCollection, getCollections } from "@/lib/catalog/get-collections";
import { getListing } from "@/lib/catalog/get-listing";
import { plainQuery } from "@/lib/catalog/listing-query";
import { readParams } from "@/lib/http/read-params";
import { getPair } from "@/lib/i18n/get-pair";
import { pageMetadata } from "@/lib/seo/page-metadata";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/collections/[slug]">;

export async function generateStaticParams() {
  const collections = await getCollections(await getPair());
  return atLeastOne(
    collections.map(({ slug }) => ({ slug })),
    { slug: "-" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, pair] = await Promise.all([readParams(params), getPair()]);
  const collection = await getCollection(pair, slug);
  if (!collection) return {};
  const { name, description } = collection;
  return pageMetadata({ pair, path: `/collections/${slug}`, title: name, description });
}

export default async function PlainCollectionPage({ params }: Props) {
  const [{ slug }, pair] = await Promise.all([readParams(params), getPair()]);
  const collection = await getCollection(pair, slug);
  if (!collection) notFound();
  const listing = await getListing({ pair, collection: slug });
  return <CollectionPage collection={collection} listing={listing} query={plainQuery} />;
}
