import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import {
  getCollections,
  getListing,
  knownFacets,
  parseListingQuery,
  readTerm,
} from "@/lib/catalog/server";
import { getLocale } from "@/lib/i18n/get-locale";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { getStore } from "@/lib/stores/server";

// Rendered for each search, without Suspense above the query: the HTML is complete without script.
export const instant = false;

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ q }, locale, t] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("search"),
  ]);
  const term = readTerm(q);
  const title = term ? t("titleFor", { term }) : t("title");
  return pageMetadata({
    locale,
    path: "/search",
    title,
    description: t("startText"),
    noindex: true,
  });
}

export default async function Search({ searchParams }: Props) {
  const [params, locale] = await Promise.all([searchParams, getLocale()]);
  const term = readTerm(params.q);
  const asked = parseListingQuery(params);
  if (!asked) notFound();
  const [collections, facets, store] = await Promise.all([
    getCollections(locale),
    knownFacets(locale, asked.facets),
    asked.store ? getStore(locale, asked.store) : null,
  ]);
  const query = { ...asked, facets, store: store?.code ?? "" };
  const listing = term ? await getListing({ ...query, locale, term }) : null;
  if (listing && query.page > listing.pageCount) notFound();
  return <SearchPage {...{ term, query, collections, listing }} storeName={store?.name} />;
}
