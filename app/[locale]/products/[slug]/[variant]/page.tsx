import type { Metadata } from "next";
import { atLeastOne } from "@/lib/at-least-one";
import { findVariant, getProduct, getProductSlugs } from "@/lib/catalog/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { productHead, showProduct } from "../show-product";

// `/products/{slug}?variant={key}` is rewritten to this static page per variant (next.config.ts).
// So the right one is there without script and without a flash. All that a product does not offer
// any more share one page (proxy.ts).
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
  return productHead((await readParams(params)).slug);
}

export default async function ProductVariantPage({ params }: Props) {
  const { slug, variant } = await readParams(params);
  return showProduct(slug, (product) => findVariant(product, variant));
}
