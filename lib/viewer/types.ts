/** What a model stands or hangs on. */
export type Ground = "floor" | "table" | "wall" | "ceiling";

/** One model of a product, as the browser needs to know it. Paths begin at the site's root. */
export interface Model {
  /** The option code of the size it has, or null where all variants share one model. */
  size: string | null;
  /** Width, height and depth in millimetres. */
  box: readonly [width: number, height: number, depth: number];
  ground: Ground;
  /** Option codes of the finishes that it can wear, each a glTF variant; the first is the default. */
  finishes: readonly string[];
  /** The folder of its posters and its turn. */
  photos: string;
  /** The GLB that the viewer shows, and its size in bytes. */
  hero: { src: string; bytes: number };
  /** A lighter GLB, for several at once. */
  lod: { src: string; bytes: number };
}

/** All models of a product. */
export interface ProductModels {
  slug: string;
  /** The option group whose values are the finishes. */
  option: string;
  models: readonly Model[];
}

/** The model and the finish that show a variant. */
export interface ShownModel {
  model: Model;
  finish: string;
}
