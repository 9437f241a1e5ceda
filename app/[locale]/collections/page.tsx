import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CollectionIndex } from "@/components/catalog/listing/collection-index";
import { getCollections, getListing } from "@/lib/catalog/server";
import { getLocale } from "@/lib/i18n/get-locale";
import { pageMetadata } from "@/lib/seo/page-metadata";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("listing")]);
  return pageMetadata({ locale, path: "/collections", title: t("title"), description: t("intro") });
}

export default async function CollectionsPage() {
  const locale = await getLocale();
  const collections = await getCollections(locale);
  const shown = await Promise.all(
    collections.map(async (collection) => {
      const listing = await getListing({ locale, collection: collection.slug, take: 1 });
      return { ...collection, picture: listing.items[0]?.picture ?? null };
    }),
  );
  return <CollectionIndex collections={shown} />;
}
