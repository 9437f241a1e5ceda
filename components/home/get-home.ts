import { getCollections } from "@/lib/commerce/catalogue/get-collections";
import { getListing } from "@/lib/commerce/catalogue/get-listing";
import { getProduct } from "@/lib/commerce/catalogue/get-product";
import type { Collection } from "@/lib/commerce/catalogue/types";
import { getStores } from "@/lib/commerce/stores/get-stores";
import type { Pair } from "@/lib/i18n/pairs";
import type { EditorialBlock } from "./editorial-collections";

// The page is laid out around these pieces, as a magazine is: its words speak of sitting down, and
// each cut of a picture was chosen for its thing. A piece that is gone is left out with its block.
const openingPiece = "haneul-lounge-chair";
const makersPiece = "dal-moon-jar";
const spread = [
  { range: "seating", piece: "nuri-rocking-chair" },
  { range: "lighting", piece: "dalbit-floor-lamp" },
  { range: "ceramics", piece: "chasil-tea-set" },
  { range: "tables", piece: "soban-side-table" },
];

async function getSpread(pair: Pair, collections: Collection[]): Promise<EditorialBlock[]> {
  const blocks = await Promise.all(
    spread.map(async ({ range, piece }) => {
      const collection = collections.find(({ slug }) => slug === range);
      const picture = (await getProduct(pair, piece))?.variants[0]?.pictures[0];
      return collection && picture ? [{ collection, picture }] : [];
    }),
  );
  return blocks.flat();
}

/** What the home page shows; the strip is the collection `new`, which merchants fill. */
export async function getHome(pair: Pair) {
  const collections = await getCollections(pair);
  const [opening, made, blocks, fresh, stores] = await Promise.all([
    getProduct(pair, openingPiece),
    getProduct(pair, makersPiece),
    getSpread(pair, collections),
    getListing({ pair, collection: "new", take: 10 }),
    getStores(pair),
  ]);
  const strip = collections.find(({ slug }) => slug === "new");
  return { opening, made, blocks, strip, fresh: fresh.items, stores };
}
