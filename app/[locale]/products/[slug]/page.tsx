import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductView } from "@/components/catalog/product/product-view";
import { atLeastOne } from "@/lib/at-least-one";
import { getProduct, getProductSlugs, openingVariant, productMetadata } from "@/lib/catalog/server";
import { getDeliveryMethods } from "@/lib/checkout/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { getStoreOffers } from "@/lib/stores/server";

export const ensureStatic = "navigation";

// The rest is rendered at its first visit and kept: a large catalogue must not make builds long.
const prerendered = 12;

type Props = PageProps<"/[locale]/products/[slug]">;

export async function generateStaticParams() {
  const slugs = await getProductSlugs(await getLocale());
  return atLeastOne(
    slugs.slice(0, prerendered).map(({ slug }) => ({ slug })),
    { slug: "-" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const product = await getProduct(locale, slug);
  return product ? productMetadata(product, locale) : {};
}

export default async function ProductPage({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const [product, delivery, offers] = await Promise.all([
    getProduct(locale, slug),
    getDeliveryMethods(locale),
    getStoreOffers(locale),
  ]);
  const variant = product && openingVariant(product);
  if (!product || !variant) notFound();
  return <ProductView {...{ product, variant, delivery, offers }} />;
}
