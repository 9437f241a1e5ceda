import type { Metadata } from "next";
import type { Locale } from "../i18n/locales";
import { pageMetadata } from "../seo/page-metadata";
import type { Product } from "./types";

/** Head of a product's page; the same for all its variants, because the address of record is one. */
export function productMetadata(product: Product, locale: Locale): Metadata {
  const { name, slug, tagline, description } = product;
  return pageMetadata({
    locale,
    path: `/products/${slug}`,
    title: name,
    description: [tagline, description].filter(Boolean).join(". "),
    line: tagline,
    image: product.variants[0]?.pictures[0],
  });
}
