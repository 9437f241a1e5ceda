import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { Product, Variant } from "@/lib/catalog";
import type { Locale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/seo/page-metadata";
import type { ProductModels } from "@/lib/viewer";
import { ChosenVariant } from "../catalog/product";
import { viewsOf } from "../catalog/product/client";
import { ViewerPanel } from "../catalog/product/server";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { ClientMessages } from "../ui/client-messages";
import { Container } from "../ui/container";
import { PhotoPlacement } from "./photo-placement";

interface PhotoPageProps {
  product: Product;
  variant: Variant;
  models: ProductModels;
}

/** Head of that page, which search engines leave out. */
export async function photoMetadata({ name, slug }: Product, locale: Locale): Promise<Metadata> {
  const t = await getTranslations("photoPlacement");
  return pageMetadata({
    locale,
    path: `/products/${slug}/photo`,
    title: t("title", { name }),
    description: t("choose.text"),
    noindex: true,
  });
}

/** The page on which a product is put into a photo of one's own room. */
export function PhotoPage({ product, variant, models }: PhotoPageProps) {
  const t = useTranslations("photoPlacement");
  const { name, slug } = product;
  const views = viewsOf(product, () => name);
  const initial = views.find(({ key }) => key === variant.key) ?? views[0];
  if (!initial) return null;
  return (
    <main id="main">
      <ChosenVariant variants={views} initial={initial}>
        <Container className="pt-3">
          <Breadcrumbs
            items={[{ label: name, href: `/products/${slug}` }, { label: t("crumb") }]}
          />
          <h1 className="mt-4 mb-8 text-3xl">{t("title", { name })}</h1>
          <ClientMessages namespaces={["photoPlacement"]}>
            <PhotoPlacement
              models={models}
              name={name}
              panel={<ViewerPanel product={product} stacked />}
            />
          </ClientMessages>
        </Container>
      </ChosenVariant>
    </main>
  );
}
