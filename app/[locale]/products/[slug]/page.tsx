import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductView } from "@/components/product/product-view";
import { atLeastOne } from "@/lib/at-least-one";
import { openingVariant } from "@/lib/commerce/catalogue/choose-variant";
import { getProduct, getProductSlugs } from "@/lib/commerce/catalogue/get-product";
import { getDeliveryMethods } from "@/lib/commerce/delivery/get-delivery-methods";
import { readParams } from "@/lib/http/read-params";
import { getPair } from "@/lib/i18n/get-pair";
import { productMetadata } from "@/lib/seo/product-metadata";

export const ensureStatic = "navigation";

// The rest is rendered at its first visit and kept: a large catalogue must not make builds long.
const prerendered = 12;

type Props = PageProps<"/[locale]/products/[slug]">;

export async function generateStaticParams() {
  const slugs = await getProductSlugs(await getPair());
  return atLeastOne(
    slugs.slice(0, prerendered).map(({ slug }) => ({ slug })),
    { slug: "-" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, pair] = await Promise.all([readParams(params), getPair()]);
  const product = await getProduct(pair, slug);
  return product ? productMetadata(product, pair) : {};
}

export default async function ProductPage({ params }: Props) {
  const [{ slug }, pair] = await Promise.all([readParams(params), getPair()]);
  const [product, delivery] = await Promise.all([getProduct(pair, slug), getDeliveryMethods(pair)]);
  const variant = product && openingVariant(product);
  if (!product || !variant) notFound();
  return <ProductView product={product} variant={variant} delivery={delivery} />;
}
