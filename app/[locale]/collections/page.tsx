import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CollectionIndex } from "@/components/catalog/listing/collection-index";
import { getCollections } from "@/lib/catalog/get-collections";
import { getListing } from "@/lib/catalog/get-listing";
import { getPair } from "@/lib/i18n/get-pair";
import { pageMetadata } from "@/lib/seo/page-metadata";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const [pair, t] = await Promise.all([getPair(), getTranslations("listing")]);
  return pageMetadata({ pair, path: "/collections", title: t("title"), description: t("intro") });
}

export default async function CollectionsPage() {
  const pair = await getPair();
  const collections = await getCollections(pair);
  const shown = await Promise.all(
    collections.map(async (collection) => {
      const listing = await getListing({ pair, collection: collection.slug, take: 1 });
      return { ...collection, picture: listing.items[0]?.picture ?? null };
    }),
  );
  return <CollectionIndex collections={shown} />;
}
