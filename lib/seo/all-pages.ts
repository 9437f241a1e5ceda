import "server-only";
import { getCollections, getProductSlugs } from "../catalog/server";
import { infoTopics } from "../content";
import { defaultLocale } from "../i18n/locales";
import { getStores } from "../stores/server";

export interface PublicPage {
  /** Without its locale. */
  path: string;
  /** ISO 8601, when known. */
  lastModified?: string;
}

// Search engines take 50,000 addresses a file; each page has one in every locale.
const pagesPerFile = 8000;

/** Every page that search engines should know; each exists in all locales. */
async function allPages(): Promise<PublicPage[]> {
  const [products, collections, stores] = await Promise.all([
    getProductSlugs(defaultLocale),
    getCollections(defaultLocale),
    getStores(defaultLocale),
  ]);
  return [
    { path: "/" },
    { path: "/collections" },
    ...collections.map(({ slug }) => ({ path: `/collections/${slug}` })),
    ...products.map(({ slug, updatedAt }) => ({
      path: `/products/${slug}`,
      lastModified: updatedAt,
    })),
    { path: "/stores" },
    ...stores.map(({ code }) => ({ path: `/stores/${code}` })),
    ...infoTopics.map((topic) => ({ path: `/info/${topic}` })),
  ];
}

/** How many sitemap files the pages fill. */
export async function sitemapCount(): Promise<number> {
  return Math.ceil((await allPages()).length / pagesPerFile);
}

/** The pages of one sitemap file, from 0. */
export async function sitemapPages(file: number): Promise<PublicPage[]> {
  return (await allPages()).slice(file * pagesPerFile, (file + 1) * pagesPerFile);
}
