import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PhotoPage, photoMetadata } from "@/components/photo-placement/photo-page";
import { getProduct, getProductSlugs, openingVariant } from "@/lib/catalog/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { getModels } from "@/lib/viewer/server";
import shop from "@/shop.config";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/products/[slug]/photo">;

export async function generateStaticParams() {
  const [first] = await getProductSlugs(await getLocale());
  return [{ slug: first?.slug ?? "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const product = await getProduct(locale, slug);
  return product ? photoMetadata(product, locale) : {};
}

export default async function ProductPhotoPage({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([readParams(params), getLocale()]);
  const product = await getProduct(locale, slug);
  const variant = product && openingVariant(product);
  const models = product && getModels(product);
  if (!shop.features.photoPlacement || !product || product.worn || !variant || !models) notFound();
  return <PhotoPage product={product} variant={variant} models={models} />;
}
