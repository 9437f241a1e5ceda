import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { modelManifest } from "../../contracts/models";
import { readCatalogue } from "../../scripts/draw/catalogue";
import { finishOf } from "../core/piece";
import { RECIPES } from "../recipes";
import { faultsOf } from "./budget";
import { inspect } from "./inspect";
import { sizesOf } from "./make";

const root = join(import.meta.dirname, "../..");
const manifest = modelManifest.parse(
  JSON.parse(readFileSync(join(root, "public/demo/models/manifest.json"), "utf8")),
);
const products = readCatalogue(join(root, "demo/catalogue/products")).filter(
  ({ kind }) => RECIPES[kind],
);

describe.each(products)("the published models of $slug", (product) => {
  const entry = manifest.products.find(({ slug }) => slug === product.slug);

  it("have the catalogue's sizes and finishes", () => {
    const wanted = sizesOf(product).map(({ size, finishes }) => ({
      size,
      finishes: finishes.map((variant) => finishOf(product, variant).code),
    }));
    expect(entry?.models.map(({ size, finishes }) => ({ size, finishes }))).toEqual(wanted);
  });

  it("keep their budgets, the validator's rules and the catalogue's millimetres", async () => {
    const sizes = sizesOf(product);
    for (const [i, { files, finishes }] of (entry?.models ?? []).entries()) {
      const own: Record<string, number> = {
        ...product.dimensions,
        ...sizes[i]?.finishes[0]?.dimensions,
      };
      const box = [own.width ?? 0, own.height ?? 0, own.depth ?? own.diameter ?? 0] as const;
      for (const kind of ["hero", "lod", "ar"] as const) {
        const bytes = readFileSync(join(root, "public/demo", files[kind].path));
        const report = await inspect(bytes);
        expect(faultsOf(report, kind, box)).toEqual([]);
        expect({ bytes: report.bytes, triangles: report.triangles }).toEqual({
          bytes: files[kind].bytes,
          triangles: files[kind].triangles,
        });
        expect(report.variants).toEqual(finishes.length > 1 ? finishes : []);
      }
      expect(existsSync(join(root, "public/demo", files.usdz.path))).toBe(true);
    }
  }, 30_000);
});
