import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductView } from "@/components/catalog/product/product-view";
import { atLeastOne } from "@/lib/at-least-one";
import { findVariant, getProduct, getProductSlugs, productMetadata } from "@/lib/catalog/server";
import { getDeliveryMethods } from "@/lib/checkout/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { getStoreOffers } from "@/lib/stores/server";

// `/products/{slug}?variant={key}` is rewritten to this static page per variant (next.config.ts).
// So the right one is there without script and without a flash.
export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/products/[slug]/[variant]">;

export async function generateStaticParams() {
  const locale = await getLocale();
  const [first] = await getProductSlugs(locale);
  const product = first && (await getProduct(locale, first.slug));
  return atLeastOne(
    (product?.variants ?? []).map(({ key }) => ({ slug: first?.slug, variant: key })),
    { slug: "-", variant: "-" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const product = await getProduct(locale, slug);
  return product ? productMetadata(product, locale) : {};
}

export default async function ProductVariantPage({ params }: Props) {
  const [{ slug, variant: key }, locale] = await Promise.all([readParams(params), getLocale()]);
  const [product, delivery, offers] = await Promise.all([
    getProduct(locale, slug),
    getDeliveryMethods(locale),
    getStoreOffers(locale),
  ]);
  const variant = product && findVariant(product, key);
  if (!product || !variant) notFound();
  return <ProductView {...{ product, variant, delivery, offers }} />;
}
