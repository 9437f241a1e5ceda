import type { MetadataRoute } from "next";
import { absoluteUrl } from "@/lib/i18n/alternates";
import { sitemapCount } from "@/lib/seo/all-pages";

/** Crawlers may read catalogue pages; what is personal or endless is not for them. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const files = Array.from({ length: await sitemapCount() }, (_, id) => id);
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/*/cart",
        "/*/checkout",
        "/*/orders",
        "/*/account",
        "/*/staff",
        "/*/search?",
      ],
    },
    sitemap: files.map((id) => absoluteUrl(`/sitemap/${id}.xml`)),
  };
}
