import type { Metadata } from "next";
import type { Locale } from "../i18n/locales";
import { pageMetadata } from "../seo/page-metadata";
import { getStorePicture } from "./get-stores";
import type { Store } from "./types";

/** Head of a store's page. */
export async function storeMetadata(
  { name, code, intro, address }: Store,
  locale: Locale,
): Promise<Metadata> {
  const shown = await getStorePicture(locale, code);
  return pageMetadata({
    locale,
    path: `/stores/${code}`,
    title: name,
    description: intro,
    line: address.city,
    image: shown?.picture,
  });
}
