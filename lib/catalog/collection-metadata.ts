import type { Metadata } from "next";
import type { Locale } from "../i18n/locales";
import { type PageHead, pageMetadata } from "../seo/page-metadata";
import type { Collection } from "./types";

/** Head of a collection's page; search engines keep the one without filters. */
export function collectionMetadata(
  { name, slug, description }: Collection,
  locale: Locale,
  { noindex, image }: Pick<PageHead, "noindex" | "image">,
): Metadata {
  const path = `/collections/${slug}`;
  return pageMetadata({ locale, path, title: name, description, noindex, image });
}
