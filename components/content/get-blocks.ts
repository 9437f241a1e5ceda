import type { ShownBlock, ShownOf, ShownPicture, ShownProduct } from "@/contracts/content/shown";
import type { Collection, Picture, Product, ProductCard } from "@/lib/catalog";
import { cardOf, getCollection, getListing, getProduct } from "@/lib/catalog/server";
import type { DeliveryMethod } from "@/lib/checkout";
import { getDeliveryMethods } from "@/lib/checkout/server";
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

/** Collections with the pictures that stand for them. */
export interface FilledCollections extends Omit<ShownOf<"collections">, "collections"> {
  found: { collection: Collection; picture: Picture }[];
}

/** A room with what the market sells of it, in the order of the merchant. */
export interface FilledScene {
  title: string;
  picture: ShownPicture;
  spots: { x: number; y: number; card: ProductCard }[];
}

export interface FilledScenes extends Omit<ShownOf<"scenes">, "scenes"> {
  scenes: FilledScene[];
}

/** A block with the product that stands in it. */
export type WithProduct<Type extends "hero" | "story"> = ShownOf<Type> & { found: Product | null };

export interface FilledDelivery extends ShownOf<"delivery"> {
  methods: readonly DeliveryMethod[];
}

export type FilledBlock =
  | Exclude<
      ShownBlock,
      { type: "products" | "stores" | "collections" | "scenes" | "hero" | "story" | "delivery" }
    >
  | FilledStrip
  | FilledStores
  | FilledCollections
  | FilledScenes
  | FilledDelivery
  | WithProduct<"hero">
  | WithProduct<"story">;

/** Blocks with what the catalogue and the stores say by now; a strip without products is left out. */
export async function getBlocks(
  locale: Locale,
  blocks: readonly ShownBlock[],
): Promise<FilledBlock[]> {
  const filled = await Promise.all(blocks.map((block) => fill(locale, block)));
  return filled.flatMap((block) => block ?? []);
}

async function fill(locale: Locale, block: ShownBlock): Promise<FilledBlock | undefined> {
  switch (block.type) {
    case "products": {
      const strip = await fillStrip(locale, block);
      return strip.items.length > 0 ? strip : undefined;
    }
    case "stores": {
      const { code } = marketOf(locale);
      const stores = (await getStores(locale)).filter(({ market }) => market === code);
      return stores.length > 0 ? { ...block, stores } : undefined;
    }
    case "quiz":
      return (await getCollection(locale, block.collection)) ? block : undefined;
    case "collections":
      return fillCollections(locale, block);
    case "scenes":
      return fillScenes(locale, block);
    case "delivery": {
      const methods = await getDeliveryMethods(locale);
      return methods.length > 0 ? { ...block, methods } : undefined;
    }
    case "hero":
    case "story":
      return { ...block, found: await productOf(locale, block.product) } as FilledBlock;
    default:
      return block;
  }
}

const productOf = async (locale: Locale, product: ShownProduct | undefined) =>
  product ? await getProduct(locale, product.slug) : null;

async function fillCollections(
  locale: Locale,
  { collections, ...block }: ShownOf<"collections">,
): Promise<FilledCollections | undefined> {
  const found = await Promise.all(
    collections.map(async ({ collection: slug, product }) => {
      const [collection, chosen] = await Promise.all([
        getCollection(locale, slug),
        productOf(locale, product),
      ]);
      if (!collection) return [];
      const picture =
        chosen?.variants[0]?.pictures[0] ?? (await firstPicture(locale, collection.slug));
      return picture ? [{ collection, picture }] : [];
    }),
  );
  const all = found.flat();
  return all.length > 0 ? { ...block, found: all } : undefined;
}

async function fillScenes(
  locale: Locale,
  { scenes, ...block }: ShownOf<"scenes">,
): Promise<FilledScenes | undefined> {
  const filled = await Promise.all(
    scenes.map(async ({ spots, ...scene }) => {
      const found = await Promise.all(
        spots.map(async ({ product: { slug }, ...place }) => {
          const product = await getProduct(locale, slug);
          const card = product && cardOf(product);
          return card ? [{ ...place, card }] : [];
        }),
      );
      return { ...scene, spots: found.flat() };
    }),
  );
  // A room of which nothing is sold here is no scene.
  const sold = filled.filter(({ spots }) => spots.length > 0);
  return sold.length > 0 ? { ...block, scenes: sold } : undefined;
}

async function firstPicture(locale: Locale, collection: string) {
  const { items } = await getListing({ locale, collection, take: 1 });
  return items[0]?.picture;
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
