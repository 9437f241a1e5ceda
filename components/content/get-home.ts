import type { HomePieces } from "@/contracts/shop-content";
import type { Collection } from "@/lib/catalog";
import { getCollections, getListing, getProduct } from "@/lib/catalog/server";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { getStores } from "@/lib/stores/server";
import { content } from "@/shop.config";
import type { EditorialBlock } from "./editorial-collections";

async function getSpread(
  locale: Locale,
  spread: HomePieces["spread"],
  collections: Collection[],
): Promise<EditorialBlock[]> {
  const blocks = await Promise.all(
    spread.map(async ({ range, piece }) => {
      const collection = collections.find(({ slug }) => slug === range);
      const picture = (await getProduct(locale, piece))?.variants[0]?.pictures[0];
      return collection && picture ? [{ collection, picture }] : [];
    }),
  );
  return blocks.flat();
}

/**
 * What a composed home page shows of the pieces that the shop chose for it. A piece that is gone is
 * left out with its block.
 * @returns nothing where the shop chose no pieces, or has no words for them in the locale's language
 */
export async function getComposedHome(locale: Locale) {
  const { home, words } = await content();
  if (!home || !words[languageOf(locale)].pages.home) return undefined;
  const collections = await getCollections(locale);
  const [opening, made, blocks, fresh, stores] = await Promise.all([
    getProduct(locale, home.opening),
    getProduct(locale, home.maker),
    getSpread(locale, home.spread, collections),
    getListing({ locale, collection: home.strip, take: 10 }),
    getStores(locale),
  ]);
  const strip = collections.find(({ slug }) => slug === home.strip);
  return { opening, made, blocks, strip, fresh: fresh.items, stores };
}

/** What a home page without pieces of its own shows: each collection, and what came last. */
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

export type ComposedHome = NonNullable<Awaited<ReturnType<typeof getComposedHome>>>;
export type PlainHome = Awaited<ReturnType<typeof getPlainHome>>;
