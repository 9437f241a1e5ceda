import type { MetadataRoute } from "next";
import { alternatesFor } from "@/lib/i18n/alternates";
import { pairs } from "@/lib/i18n/pairs";
import { sitemapCount, sitemapPages } from "@/lib/seo/all-pages";

export async function generateSitemaps() {
  return Array.from({ length: await sitemapCount() }, (_, id) => ({ id }));
}

/** Every public page in all pairs, each with its siblings in the others. */
export default async function sitemap(props: {
  id: Promise<string>;
}): Promise<MetadataRoute.Sitemap> {
  const pages = await sitemapPages(Number(await props.id));
  return pages.flatMap(({ path, lastModified }) =>
    pairs.map((pair) => {
      const { canonical, languages } = alternatesFor(pair, path);
      return { url: canonical, alternates: { languages }, ...(lastModified && { lastModified }) };
    }),
  );
}
