import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ModelsOfProduct } from "../../contracts/models";
import { readZip } from "../../contracts/zip";
import { type Product, readCatalogue } from "../../scripts/draw/catalogue";
import { RECIPES } from "../recipes";
import { faultsOf } from "./budget";
import { inspect } from "./inspect";
import { makeProduct } from "./make";

const products = readCatalogue(join(import.meta.dirname, "../../demo/catalogue/products"));
const product = products.find(({ slug }) => slug === "seonban-wall-shelf") as Product;

describe("a product made twice", () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "studio-")));
  const made: ModelsOfProduct[] = [];
  const bytes = (folder: string | undefined, name: string) =>
    readFileSync(join(folder ?? "", product.slug, name));

  beforeAll(async () => {
    for (const folder of folders) made.push(await makeProduct(product, folder));
  }, 120_000);

  it.each(["hero.glb", "lod.glb", "ar.glb", "model.usdz"])(
    "gives the same %s, byte for byte",
    (name) => {
      expect(bytes(folders[0], name).equals(bytes(folders[1], name))).toBe(true);
    },
  );

  it("names the catalogue's finishes as glTF variants", async () => {
    const { variants } = await inspect(bytes(folders[0], "hero.glb"));
    expect(variants).toEqual(product.variants.map(({ options }) => options?.finish));
    expect(made[0]?.models[0]?.finishes).toEqual(variants);
  });

  it("is refused where a millimetre or a byte is too many", async () => {
    const report = await inspect(bytes(folders[0], "hero.glb"));
    expect(faultsOf(report, "hero", [900, 160, 220])).toEqual([]);
    expect(faultsOf(report, "hero", [902, 160, 220])).toEqual([
      "width 900.0 mm, catalogue says 902",
    ]);
    expect(faultsOf({ ...report, bytes: 460 * 1024 + 1 }, "hero")).toHaveLength(1);
    expect(faultsOf(report, "ar").join()).toContain("may not need");
  });

  it("has a USDZ that Quick Look can map into memory: stored, aligned, text first", () => {
    const files = readZip(bytes(folders[0], "model.usdz"));
    expect(files[0]?.name).toBe("model.usda");
    expect(files.map(({ method }) => method)).toEqual(files.map(() => 0));
    expect(files.map(({ start }) => start % 64)).toEqual(files.map(() => 0));
    const text = files[0]?.data.toString() ?? "";
    expect(text.startsWith("#usda 1.0")).toBe(true);
    for (const [, name] of text.matchAll(/@([^@]+)@/g))
      expect(files.map((f) => f.name)).toContain(name);
  });
});

describe("the recipes", () => {
  it("build every product that the catalogue says has a model", () => {
    const without = products.filter(
      (p) => (p as Product & { model: boolean }).model && !RECIPES[p.kind],
    );
    expect(without.map(({ slug }) => slug)).toEqual([]);
  });
});
