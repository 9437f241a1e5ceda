import type { Metadata } from "next";
import { atLeastOne } from "@/lib/at-least-one";
import { getProductSlugs } from "@/lib/catalog/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { productHead, showProduct } from "./show-product";

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
  return productHead((await readParams(params)).slug);
}

export default async function ProductPage({ params }: Props) {
  return showProduct((await readParams(params)).slug);
}
