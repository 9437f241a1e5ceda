import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductView } from "@/components/catalog/product/product-view";
import type { Product, Variant } from "@/lib/catalog";
import { getProduct, openingVariant, productMetadata } from "@/lib/catalog/server";
import { getDeliveryMethods } from "@/lib/checkout/server";
import { getLocale } from "@/lib/i18n/get-locale";
import { getStoreOffers } from "@/lib/stores/server";

/** The head of a product's pages. */
export async function productHead(slug: string): Promise<Metadata> {
  const locale = await getLocale();
  const product = await getProduct(locale, slug);
  return product ? productMetadata(product, locale) : {};
}

/**
 * A product's page, opening with the variant that is chosen of it. Where that one is no longer
 * offered, it opens as the plain page does and says so.
 */
export async function showProduct(
  slug: string,
  choose: (product: Product) => Variant | undefined = openingVariant,
) {
  const locale = await getLocale();
  const [product, delivery, offers] = await Promise.all([
    getProduct(locale, slug),
    getDeliveryMethods(locale),
    getStoreOffers(locale),
  ]);
  const chosen = product && choose(product);
  const variant = chosen ?? (product && openingVariant(product));
  if (!product || !variant) notFound();
  return <ProductView {...{ product, variant, delivery, offers, isGone: !chosen }} />;
}
