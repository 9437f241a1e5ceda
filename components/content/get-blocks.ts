import type { ShownBlock, ShownOf } from "@/contracts/content/shown";
import type { Collection, ProductCard } from "@/lib/catalog";
import { cardOf, getCollection, getListing, getProduct } from "@/lib/catalog/server";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import type { Store } from "@/lib/stores";
import { getStores } from "@/lib/stores/server";

const mostInStrip = 12;

/** A strip with its products. */
export interface FilledStrip extends ShownOf<"products"> {
  items: ProductCard[];
  /** The one that it is of. */
  found: Collection | null;
}

export interface FilledStores extends ShownOf<"stores"> {
  stores: Store[];
}

export type FilledBlock =
  | Exclude<ShownBlock, { type: "products" | "stores" }>
  | FilledStrip
  | FilledStores;

/** Blocks with what the catalogue and the stores say by now; a strip without products is left out. */
export async function getBlocks(
  locale: Locale,
  blocks: readonly ShownBlock[],
): Promise<FilledBlock[]> {
  const filled = await Promise.all(blocks.map((block) => fill(locale, block)));
  return filled.flatMap((block) => block ?? []);
}

async function fill(locale: Locale, block: ShownBlock): Promise<FilledBlock | undefined> {
  if (block.type === "products") {
    const strip = await fillStrip(locale, block);
    return strip.items.length > 0 ? strip : undefined;
  }
  if (block.type === "stores") {
    const { code } = marketOf(locale);
    const stores = (await getStores(locale)).filter(({ market }) => market === code);
    return stores.length > 0 ? { ...block, stores } : undefined;
  }
  if (block.type === "quiz")
    return (await getCollection(locale, block.collection)) ? block : undefined;
  return block;
}

async function fillStrip(locale: Locale, block: ShownOf<"products">): Promise<FilledStrip> {
  const { collection, rule, products = [] } = block;
  if (collection || rule) {
    const [found, { items }] = await Promise.all([
      collection ? getCollection(locale, collection) : null,
      getListing({ locale, ...rule, ...(collection && { collection }), take: mostInStrip }),
    ]);
    // One that is gone, or still to come. The read above expires with the list of collections.
    return { ...block, found, items: found || !collection ? items : [] };
  }
  const named = await Promise.all(products.map(({ slug }) => getProduct(locale, slug)));
  const items = named.flatMap((product) => (product && cardOf(product)) ?? []);
  return { ...block, found: null, items };
}
