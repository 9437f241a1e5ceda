import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ModelEntry, ModelFile, ModelsOfProduct } from "../../contracts/models";
import type { Product, Variant } from "../../scripts/draw/catalogue";
import { DETAIL, type Model, modelOf } from "../core/model";
import { simplified } from "../core/simplify";
import { RECIPES } from "../recipes";
import { faultsOf, type Kind } from "./budget";
import { writeGlb } from "./glb";
import { type GlbReport, inspect } from "./inspect";
import type { GlbOptions } from "./surfaces";
import { writeUsdz } from "./usdz";

const FORMATS: Record<Kind, GlbOptions> = {
  hero: { quality: "hero", format: "webp", compressed: true },
  lod: { quality: "lod", format: "webp", compressed: true },
  ar: { quality: "hero", format: "jpeg", compressed: false },
};

interface Made {
  path: string;
  bytes: Uint8Array;
}

/** The variants that look different, apart by size where the size changes the measures. */
export function sizesOf(product: Product): Array<{ size: string | null; finishes: Variant[] }> {
  const resized = product.variants.some(({ dimensions }) => dimensions);
  const groups = new Map<string | null, Variant[]>();
  for (const variant of product.variants) {
    const size = resized ? (variant.options?.size ?? null) : null;
    const list = groups.get(size) ?? [];
    const same = (other: Variant) =>
      (product.options ?? []).every(
        (o) => o === "size" || other.options?.[o] === variant.options?.[o],
      );
    if (!list.some(same)) list.push(variant);
    groups.set(size, list);
  }
  return [...groups].map(([size, finishes]) => ({ size, finishes }));
}

/**
 * Builds, checks and writes all files of a product below `folder`.
 * @throws when any of them breaks a budget or differs from the catalogue: nothing wrong is published.
 */
export async function makeProduct(product: Product, folder: string): Promise<ModelsOfProduct> {
  const recipe = RECIPES[product.kind];
  if (!recipe) throw new Error(`no recipe for ${product.kind}`);
  const made: Made[] = [];
  const models: ModelEntry[] = [];
  for (const { size, finishes } of sizesOf(product)) {
    const base = size ? `${product.slug}/${size}` : product.slug;
    const hero = modelOf(product, finishes, recipe, DETAIL.hero);
    const far = await simplified(modelOf(product, finishes, recipe, DETAIL.lod), 4200, 0.006);
    const near = await simplified(hero, 6000, 0.005);
    const { width, height, depth } = hero.piece;
    const box: [number, number, number] = [width, height, depth];
    const file = (kind: Kind, model: Model) =>
      glbFile(made, `${base}/${kind}.glb`, kind, model, box);
    const usdz = await writeUsdz(near, "hero");
    made.push({ path: `${base}/model.usdz`, bytes: usdz });
    const files = {
      hero: await file("hero", hero),
      lod: await file("lod", far),
      ar: await file("ar", near),
      usdz: { path: `models/${base}/model.usdz`, bytes: usdz.length },
    };
    models.push({
      size,
      box,
      ground: hero.ground,
      finishes: hero.finishes.map(({ code }) => code),
      files,
    });
  }
  rmSync(join(folder, product.slug), { recursive: true, force: true });
  for (const { path, bytes } of made) save(folder, path, bytes);
  return {
    slug: product.slug,
    option: product.options?.find((name) => name !== "size") ?? "",
    models,
  };
}

function save(folder: string, path: string, data: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), data);
}

async function glbFile(
  made: Made[],
  path: string,
  kind: Kind,
  model: Model,
  box: readonly [number, number, number],
): Promise<ModelFile> {
  const bytes = await writeGlb(model, FORMATS[kind]);
  const report: GlbReport = await inspect(bytes);
  const faults = faultsOf(report, kind, box);
  if (faults.length) throw new Error(`${path}: ${faults.join("; ")}`);
  made.push({ path, bytes });
  return { path: `models/${path}`, bytes: bytes.length, triangles: report.triangles };
}
