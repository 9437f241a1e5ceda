import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ModelsOfProduct, modelManifest } from "@/contracts/models";
import shop from "@/shop.config";
import type { Product, UploadedModel } from "../catalog";
import type { Model, ProductModels } from "./types";

let entries: Map<string, ModelsOfProduct> | undefined;

function readManifest(): ModelsOfProduct[] {
  const file = path.join(process.cwd(), "public", shop.catalogue.files, "models/manifest.json");
  if (!existsSync(file)) return [];
  return modelManifest.parse(JSON.parse(readFileSync(file, "utf8"))).products;
}

/** A product's entry in the manifest that the studio writes (docs/assets.md). */
export function manifestEntry(slug: string): ModelsOfProduct | undefined {
  entries ??= new Map(readManifest().map((entry) => [entry.slug, entry]));
  return entries.get(slug);
}

/**
 * The models of a product: those that were uploaded, else the studio's. Null when it has none and is
 * sold by its pictures alone.
 */
export function getModels({
  slug,
  models,
}: Pick<Product, "slug" | "models">): ProductModels | null {
  const found =
    models.length > 0
      ? models.map(uploaded)
      : (manifestEntry(slug)?.models ?? []).map(ofStudio(slug));
  return found.length > 0 ? { slug, models: found } : null;
}

const ofStudio =
  (slug: string) =>
  ({ size, box, ground, finishes, files }: ModelsOfProduct["models"][number]): Model => ({
    size,
    box,
    ground,
    finishes,
    photos: `/${shop.catalogue.files}/photos/${slug}`,
    hero: { src: `/${shop.catalogue.files}/${files.hero.path}`, bytes: files.hero.bytes },
    lod: { src: `/${shop.catalogue.files}/${files.lod.path}`, bytes: files.lod.bytes },
    ar: { key: slug, usdz: true, glb: true },
  });

/** The variant's own picture stands before it. */
function uploaded({ option: _, ...model }: UploadedModel): Model {
  return { ...model, photos: null };
}
