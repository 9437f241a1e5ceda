import type { Metadata } from "next";
import type { Locale } from "../i18n/locales";
import { pageMetadata } from "../seo/page-metadata";
import type { Collection } from "./types";

/** Head of a collection's page; search engines keep the one without filters. */
export function collectionMetadata(
  { name, slug, description }: Collection,
  locale: Locale,
  noindex = false,
): Metadata {
  return pageMetadata({ locale, path: `/collections/${slug}`, title: name, description, noindex });
}
