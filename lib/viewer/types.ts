import type { Ground } from "@/contracts/models";

/** One model of a product, as the browser needs to know it. Addresses begin at the site's root. */
export interface Model {
  /** The option code of the size it has, or null where all variants share one model. */
  size: string | null;
  /** Width, height and depth in millimetres. */
  box: readonly [width: number, height: number, depth: number];
  ground: Ground;
  /**
   * Option codes of the finishes that it can wear, each a glTF variant; the first is the default. None
   * for a model of one finish.
   */
  finishes: readonly string[];
  /** The folder of its posters and its turn; null where the variant's own picture stands for them. */
  photos: string | null;
  /** The GLB that the viewer shows, and its size in bytes. */
  hero: { src: string; bytes: number };
  /** A lighter GLB, for several at once. */
  lod: { src: string; bytes: number };
  /** Where its files for phones' own viewers lie below `/api/viewer`, and which of them there are. */
  ar: { key: string; usdz: boolean; glb: boolean };
}

/** All models of a product. */
export interface ProductModels {
  slug: string;
  models: readonly Model[];
}

/** The model and the finish that show a variant. */
export interface ShownModel {
  model: Model;
  finish: string;
  /** The variant's own picture. */
  picture: string | null;
}
