import "server-only";
import { getCollections, getProductSlugs } from "../catalog/server";
import { infoTopics, isInfoTopic } from "../content";
import { getContentSlugs, getSiteContent } from "../content/server";
import type { Paths } from "../i18n/alternates";
import { defaultLocale, locales } from "../i18n/locales";
import { getStores } from "../stores/server";

export interface PublicPage {
  /** Without its locale; or that of each locale that has it. */
  path: string | Paths;
  /** ISO 8601, when known. */
  lastModified?: string;
}

// Search engines take 50,000 addresses a file; each page has one in every locale.
const pagesPerFile = 8000;

/** Every page that search engines should know. */
async function allPages(): Promise<PublicPage[]> {
  const [products, collections, stores, written] = await Promise.all([
    getProductSlugs(defaultLocale),
    getCollections(defaultLocale),
    getStores(defaultLocale),
    writtenPages(),
  ]);
  return [
    { path: "/" },
    { path: "/collections" },
    ...collections.map(({ slug }) => ({ path: `/collections/${slug}` })),
    ...products.map(({ slug, updatedAt }) => ({
      path: `/products/${slug}`,
      lastModified: updatedAt,
    })),
    { path: "/contact" },
    { path: "/stores" },
    ...stores.map(({ code }) => ({ path: `/stores/${code}` })),
    ...infoTopics.map((topic) => ({ path: `/info/${topic}` })),
    ...written,
  ];
}

/** What merchants wrote: each page has an address of its own in each locale, and not all have all. */
async function writtenPages(): Promise<PublicPage[]> {
  const pages = new Map<string, { path: Paths; lastModified?: string }>();
  for (const locale of locales) {
    const [slugs, { policies }] = await Promise.all([
      getContentSlugs(locale),
      getSiteContent(locale),
    ]);
    for (const { id, slug, updatedAt } of slugs)
      pages.set(id, {
        path: { ...pages.get(id)?.path, [locale]: `/pages/${slug}` },
        lastModified: updatedAt,
      });
    for (const { topic } of policies)
      if (!isInfoTopic(topic))
        pages.set(topic, { path: { ...pages.get(topic)?.path, [locale]: `/info/${topic}` } });
  }
  return [...pages.values()];
}

/** How many sitemap files the pages fill. */
export async function sitemapCount(): Promise<number> {
  return Math.ceil((await allPages()).length / pagesPerFile);
}

/** The pages of one sitemap file, from 0. */
export async function sitemapPages(file: number): Promise<PublicPage[]> {
  return (await allPages()).slice(file * pagesPerFile, (file + 1) * pagesPerFile);
}
