import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { picturesOf } from "../../commerce/seed/pictures-of";
import { finishesOf, readCatalogue } from "../../scripts/draw/catalogue";
import { KINDS } from "../../scripts/draw/kinds";
import { svgFault } from "../../scripts/testing/svg-fault";
import { pieceOf } from "../core/piece";
import { RECIPES } from "../recipes";
import { dimensionsOf } from "./pictures";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "public/demo/pictures");
const products = readCatalogue(join(root, "demo/catalogue/products"));
const modelled = products.filter(({ kind }) => RECIPES[kind]);

it("takes each product from the studio or from the drawings, and none from both", () => {
  const ways = products.map(({ kind }) => [kind in RECIPES, kind in KINDS].filter(Boolean).length);
  expect(new Set(ways)).toEqual(new Set([1]));
});

describe.each(modelled)("the published drawings of $slug", (product) => {
  it("are those that the shop shows", () => {
    const shown = finishesOf(product)
      .flatMap(({ key }) => picturesOf(product, key))
      .filter((path) => path.startsWith("pictures/"));
    const published = readdirSync(join(folder, product.slug)).map(
      (name) => `pictures/${product.slug}/${name}`,
    );
    expect(published.sort()).toEqual(shown.sort());
  });

  it.each(finishesOf(product))("say the catalogue's millimetres, for $key", ({ key, variant }) => {
    const svg = readFileSync(join(folder, product.slug, `${key}-dimensions.svg`), "utf8");
    expect(svgFault(svg)).toBeNull();
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.length).toBeLessThanOrEqual(14 * 1024);
    const { width, height, depth } = pieceOf(product, variant, 1);
    const said = [...svg.matchAll(/>(\d+)<\/text>/g)].map(([, number]) => Number(number));
    expect(said).toEqual(expect.arrayContaining([width, height, depth].map(Math.round)));
  });
});

it.each(["moon-jar", "stool", "turntable"])("draws the %s as it is published", (kind) => {
  const product = modelled.find((one) => one.kind === kind);
  if (!product) throw new Error(`the catalogue has no ${kind}`);
  for (const [name, svg] of dimensionsOf(product))
    expect(svg).toBe(readFileSync(join(folder, product.slug, name), "utf8"));
});
