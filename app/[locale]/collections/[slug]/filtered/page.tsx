import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionPage } from "@/components/catalog/listing/collection-page";
import { getCollection, getListing, knownFacets, parseListingQuery } from "@/lib/catalog/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { getStore } from "@/lib/stores/server";

// What a collection's address with a query is rewritten to (next.config.ts). There is no Suspense
// above the query. So the HTML is complete without script, and a page beyond the last is a real
// 404.
export const instant = false;

type Props = PageProps<"/[locale]/collections/[slug]/filtered">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const collection = await getCollection(locale, slug);
  if (!collection) return {};
  const { name, description } = collection;
  return pageMetadata({
    locale,
    path: `/collections/${slug}`,
    title: name,
    description,
    noindex: true,
  });
}

export default async function FilteredCollectionPage({ params, searchParams }: Props) {
  const [{ slug }, search, locale] = await Promise.all([
    readParams(params),
    searchParams,
    getLocale(),
  ]);
  const asked = parseListingQuery(search);
  const collection = await getCollection(locale, slug);
  if (!collection || !asked) notFound();
  const store = asked.store ? await getStore(locale, asked.store) : null;
  const facets = await knownFacets(locale, asked.facets);
  const query = { ...asked, facets, store: store?.code ?? "" };
  const listing = await getListing({ ...query, locale, collection: slug });
  if (query.page > listing.pageCount) notFound();
  return (
    <CollectionPage
      collection={collection}
      listing={listing}
      query={query}
      storeName={store?.name}
    />
  );
}
