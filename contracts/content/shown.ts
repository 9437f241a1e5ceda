import type { ContentBlock } from "./blocks";
import type { InLanguage } from "./in-language";

/** A picture as pages need it. */
export interface ShownPicture {
  source: string;
  width: number;
  height: number;
  alt: string;
}

/** A product that a strip names: its page may be gone by the time that it is read. */
export interface ShownProduct {
  id: string;
  slug: string;
}

/** A picture of a room with what stands in it; places in per cent from its left and its top. */
export interface ShownScene {
  title: string;
  picture: ShownPicture;
  spots: { x: number; y: number; product: ShownProduct }[];
}

type Plain = InLanguage<ContentBlock>;
/** A block without what decides whether it is shown. */
type Bare<T> = T extends unknown ? Omit<T, "markets" | "from" | "until"> : never;
type Found<T> = T extends { type: "hero" | "story" }
  ? Omit<T, "picture" | "product"> & {
      picture?: ShownPicture | undefined;
      product?: ShownProduct | undefined;
    }
  : T extends { type: "picture" }
    ? Omit<T, "picture"> & { picture: ShownPicture }
    : T extends { type: "video" }
      ? Omit<T, "asset" | "poster"> & { source: string; poster?: ShownPicture | undefined }
      : T extends { type: "products" }
        ? Omit<T, "skus"> & { products?: ShownProduct[] | undefined }
        : T extends { type: "collections" }
          ? Omit<T, "collections"> & {
              collections: { collection: string; product?: ShownProduct | undefined }[];
            }
          : T extends { type: "scenes" }
            ? Omit<T, "scenes"> & { scenes: ShownScene[] }
            : T;

/** A block as readers of one language in one market see it, with what it names looked up. */
export type ShownBlock = Found<Bare<Plain>>;
/** Every product that a block names. */
export function productsOf(block: ShownBlock): ShownProduct[] {
  switch (block.type) {
    case "hero":
    case "story":
      return block.product ? [block.product] : [];
    case "products":
      return block.products ?? [];
    case "scenes":
      return block.scenes.flatMap(({ spots }) => spots.map(({ product }) => product));
    case "collections":
      return block.collections.flatMap(({ product }) => product ?? []);
    default:
      return [];
  }
}

export type ShownOf<Type extends ShownBlock["type"]> = Extract<ShownBlock, { type: Type }>;
