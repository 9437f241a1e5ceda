import type { Collection } from "@/lib/catalog";
import { getCollections, getListing, getProduct } from "@/lib/catalog/server";
import type { HomePieces } from "@/lib/content/shop-content";
import type { Locale } from "@/lib/i18n/locales";
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
 * What the home page shows of the pieces that the shop chose for it. A piece that is gone is left out
 * with its block.
 */
export async function getHome(locale: Locale) {
  const [collections, { home }] = await Promise.all([getCollections(locale), content()]);
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
