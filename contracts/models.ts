import { z } from "zod";

/** What a model stands or hangs on. */
export const grounds = ["floor", "table", "wall", "ceiling"] as const;
export type Ground = (typeof grounds)[number];

const file = z.object({
  /** Below the folder of the shop's own files. */
  path: z.string(),
  bytes: z.number(),
});
const meshFile = file.extend({ triangles: z.number() });
export type ModelFile = z.infer<typeof meshFile>;

const model = z.object({
  /** The option code of the size, or null where all variants share one. */
  size: z.string().nullable(),
  /** Width, height, depth in mm. */
  box: z.tuple([z.number(), z.number(), z.number()]),
  ground: z.enum(grounds),
  /** Option codes of the finishes: each is the name of a glTF variant, the first is the default. */
  finishes: z.array(z.string()).min(1),
  files: z.object({ hero: meshFile, lod: meshFile, ar: meshFile, usdz: file }),
});
/** One model of a product: a size of its own has a model of its own. */
export type ModelEntry = z.infer<typeof model>;

/** The studio of older releases wrote `looks`. */
const renamed = (entry: unknown) =>
  entry instanceof Object && "looks" in entry ? { finishes: entry.looks, ...entry } : entry;

/** A product's models, as its own `model.json` has them. */
export const modelsOfProduct = z.object({
  slug: z.string(),
  /** The option group whose codes are the finishes. */
  option: z.string(),
  models: z.array(z.preprocess(renamed, model)),
});
export type ModelsOfProduct = z.infer<typeof modelsOfProduct>;

/** `models/manifest.json`: what the studio writes and the storefront reads (docs/assets.md). */
export const modelManifest = z.object({ products: z.array(modelsOfProduct) });
