import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import { getCollections } from "@/lib/catalog/get-collections";
import { knownFacets } from "@/lib/catalog/get-facet-codes";
import { getListing } from "@/lib/catalog/get-listing";
import { parseListingQuery, readTerm } from "@/lib/catalog/parse-listing-query";
import { getPair } from "@/lib/i18n/get-pair";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { getStore } from "@/lib/stores/get-stores";

// Rendered for each search, without Suspense above the query: the HTML is complete without script.
export const instant = false;

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ q }, pair, t] = await Promise.all([searchParams, getPair(), getTranslations("search")]);
  const term = readTerm(q);
  const title = term ? t("titleFor", { term }) : t("title");
  return pageMetadata({ pair, path: "/search", title, description: t("startText"), noindex: true });
}

export default async function Search({ searchParams }: Props) {
  const [params, pair] = await Promise.all([searchParams, getPair()]);
  const term = readTerm(params.q);
  const asked = parseListingQuery(params);
  if (!asked) notFound();
  const [collections, facets, store] = await Promise.all([
    getCollections(pair),
    knownFacets(pair, asked.facets),
    asked.store ? getStore(pair, asked.store) : null,
  ]);
  const query = { ...asked, facets, store: store?.code ?? "" };
  const listing = term ? await getListing({ ...query, pair, term }) : null;
  if (listing && query.page > listing.pageCount) notFound();
  return <SearchPage {...{ term, query, collections, listing }} storeName={store?.name} />;
}
