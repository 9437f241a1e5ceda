import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import { getCollections } from "@/lib/commerce/catalogue/get-collections";
import { knownFacets } from "@/lib/commerce/catalogue/get-facet-codes";
import { getListing } from "@/lib/commerce/catalogue/get-listing";
import { getStore } from "@/lib/commerce/stores/get-stores";
import { getPair } from "@/lib/i18n/get-pair";
import { parseListingQuery, readTerm } from "@/lib/listing/parse-listing-query";
import { pageMetadata } from "@/lib/seo/page-metadata";

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
