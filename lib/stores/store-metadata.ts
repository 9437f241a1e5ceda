import type { Metadata } from "next";
import type { Locale } from "../i18n/locales";
import { pageMetadata } from "../seo/page-metadata";
import type { Store } from "./types";

/** Head of a store's page. */
export function storeMetadata({ name, code, intro, address }: Store, locale: Locale): Metadata {
  return pageMetadata({
    locale,
    path: `/stores/${code}`,
    title: name,
    description: intro,
    line: address.city,
  });
}
