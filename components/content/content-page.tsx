import type { Metadata } from "next";
import type { Content } from "@/lib/content";
import type { ContentPage } from "@/lib/content/types";
import type { Paths } from "@/lib/i18n/alternates";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { ContentView } from "./content-view";
import { firstPicture } from "./first-picture";
import { getBlocks } from "./get-blocks";
import { RefreshAt } from "./refresh-at";

/** A page that a merchant wrote, with what its blocks name. */
export async function ContentPageView({ page, locale }: { page: ContentPage; locale: Locale }) {
  const { shown, edge } = page;
  if (!shown) return null;
  return (
    <>
      <ContentView content={shown} blocks={await getBlocks(locale, shown.blocks)} />
      <RefreshAt edge={edge} />
    </>
  );
}

const rooms: Partial<Record<Content["kind"], string>> = { page: "pages", policy: "info" };

/** What search engines read of it; `path` where every locale has a page there, written or not. */
export async function contentMetadata(
  locale: Locale,
  content: Content,
  path?: string,
): Promise<Metadata> {
  const { kind, title, description, addresses, blocks } = content;
  const paths: Paths = {};
  for (const { locale: other, slug } of addresses)
    if (isLocale(other)) paths[other] = `/${rooms[kind]}/${slug}`;
  const image = await firstPicture(locale, blocks);
  return pageMetadata({ locale, path: path ?? paths, title, description, image });
}
