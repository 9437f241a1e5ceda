import { useLocale } from "next-intl";
import { productJsonLd } from "@/lib/catalog/product-json-ld";
import type { Product } from "@/lib/catalog/types";
import { breadcrumbJsonLd } from "@/lib/seo/breadcrumb-json-ld";
import { JsonLd } from "../../ui/json-ld";

/** The product and its place in the shop, for search engines. */
export function ProductMachineFacts({ product }: { product: Product }) {
  const locale = useLocale();
  const { name, slug, collection } = product;
  const trail = [
    ...(collection ? [{ name: collection.name, path: `/collections/${collection.slug}` }] : []),
    { name, path: `/products/${slug}` },
  ];
  return (
    <>
      <JsonLd data={productJsonLd(product, locale)} />
      <JsonLd data={breadcrumbJsonLd(trail, locale)} />
    </>
  );
}
