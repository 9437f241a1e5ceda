import { getCollections, getListing } from "@/lib/catalog/server";
import type { Locale } from "@/lib/i18n/locales";
import { getStores } from "@/lib/stores/server";

/** What a home page shows that no one wrote: each collection, and what came last. */
export async function getPlainHome(locale: Locale) {
  const [collections, newest, stores] = await Promise.all([
    getCollections(locale),
    getListing({ locale, sort: "newest", take: 12 }),
    getStores(locale),
  ]);
  const listed = await Promise.all(
    collections.map(async (collection) => {
      const { items } = await getListing({ locale, collection: collection.slug, take: 1 });
      return { ...collection, picture: items[0]?.picture ?? null, isEmpty: items.length === 0 };
    }),
  );
  return { collections: listed.filter(({ isEmpty }) => !isEmpty), newest: newest.items, stores };
}

export type PlainHome = Awaited<ReturnType<typeof getPlainHome>>;
