import type { Metadata } from "next";
import type { Pair } from "../i18n/pairs";
import { pageMetadata } from "../seo/page-metadata";
import type { Product } from "./types";

/** Head of a product's page; the same for all its variants, because the address of record is one. */
export function productMetadata(product: Product, pair: Pair): Metadata {
  const { name, slug, tagline, description } = product;
  return pageMetadata({
    pair,
    path: `/products/${slug}`,
    title: name,
    description: [tagline, description].filter(Boolean).join(". "),
    image: product.variants[0]?.pictures[0],
  });
}
