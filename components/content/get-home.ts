import type { Collection } from "@/lib/catalog";
import { getCollections, getListing, getProduct } from "@/lib/catalog/server";
import type { HomePieces } from "@/lib/content/shop-content";
import type { Pair } from "@/lib/i18n/pairs";
import { getStores } from "@/lib/stores/server";
import { content } from "@/shop.config";
import type { EditorialBlock } from "./editorial-collections";

async function getSpread(
  pair: Pair,
  spread: HomePieces["spread"],
  collections: Collection[],
): Promise<EditorialBlock[]> {
  const blocks = await Promise.all(
    spread.map(async ({ range, piece }) => {
      const collection = collections.find(({ slug }) => slug === range);
      const picture = (await getProduct(pair, piece))?.variants[0]?.pictures[0];
      return collection && picture ? [{ collection, picture }] : [];
    }),
  );
  return blocks.flat();
}

/**
 * What the home page shows of the pieces that the shop chose for it. A piece that is gone is left out
 * with its block.
 */
export async function getHome(pair: Pair) {
  const [collections, { home }] = await Promise.all([getCollections(pair), content()]);
  const [opening, made, blocks, fresh, stores] = await Promise.all([
    getProduct(pair, home.opening),
    getProduct(pair, home.maker),
    getSpread(pair, home.spread, collections),
    getListing({ pair, collection: home.strip, take: 10 }),
    getStores(pair),
  ]);
  const strip = collections.find(({ slug }) => slug === home.strip);
  return { opening, made, blocks, strip, fresh: fresh.items, stores };
}
