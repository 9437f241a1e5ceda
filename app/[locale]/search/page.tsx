import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import { getAskedListing, getCollections, readTerm } from "@/lib/catalog/server";
import { getLocale } from "@/lib/i18n/get-locale";
import { getAnswers } from "@/lib/search/server";
import { pageMetadata } from "@/lib/seo/page-metadata";

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
  const description = t("startText");
  return pageMetadata({ locale, path: "/search", title, description, noindex: true });
}

export default async function Search({ searchParams }: Props) {
  const [params, locale] = await Promise.all([searchParams, getLocale()]);
  const term = readTerm(params.q);
  const t = await getTranslations("search");
  const [collections, found, answers] = await Promise.all([
    getCollections(locale),
    getAskedListing(locale, params, term ? { term } : null),
    term ? getAnswers(locale, term, { storeList: t("storeList") }) : [],
  ]);
  return <SearchPage {...{ term, collections, answers }} {...found} />;
}
