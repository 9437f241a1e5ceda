import type { MetadataRoute } from "next";
import { alternatesFor } from "@/lib/i18n/alternates";
import { locales } from "@/lib/i18n/locales";
import { sitemapCount, sitemapPages } from "@/lib/seo/all-pages";

export async function generateSitemaps() {
  return Array.from({ length: await sitemapCount() }, (_, id) => ({ id }));
}

/** Every public page in all locales that have it, each with its siblings in the others. */
export default async function sitemap(props: {
  id: Promise<string>;
}): Promise<MetadataRoute.Sitemap> {
  const pages = await sitemapPages(Number(await props.id));
  return pages.flatMap(({ path, lastModified }) =>
    locales.flatMap((locale) => {
      if (typeof path !== "string" && path[locale] === undefined) return [];
      const { canonical, languages } = alternatesFor(locale, path);
      return { url: canonical, alternates: { languages }, ...(lastModified && { lastModified }) };
    }),
  );
}
