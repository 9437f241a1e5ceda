import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { svgFault } from "../testing/svg-fault";
import { finishesOf, readCatalogue } from "./catalogue";
import { KINDS } from "./kinds";
import { picturesOf } from "./pictures";

const products = readCatalogue(join(import.meta.dirname, "../../demo/catalogue/products")).filter(
  ({ kind }) => KINDS[kind],
);
const folder = join(import.meta.dirname, "../../public/demo/pictures");
const LIMIT = 14 * 1024;

describe.each(products)("the pictures of $slug", (product) => {
  const pictures = picturesOf(product);

  it("are those that the shop shows, and all that are published", () => {
    const paths = pictures.map(({ path }) => path).sort();
    for (const { key } of finishesOf(product))
      expect(paths).toContain(`${product.slug}/${key}-dimensions.svg`);
    expect(paths).toEqual(
      readdirSync(join(folder, product.slug)).map((name) => `${product.slug}/${name}`),
    );
  });

  it.each(pictures)("$path is small, well-formed and complete in itself", ({ svg }) => {
    expect(svgFault(svg)).toBeNull();
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.length).toBeLessThanOrEqual(LIMIT);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map((match) => match[1]);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("differ between finishes and are the same every time", () => {
    for (const view of ["front", "detail"]) {
      const drawn = pictures.filter(({ path }) => path.endsWith(`-${view}.svg`));
      expect(new Set(drawn.map(({ svg }) => svg)).size).toBe(drawn.length);
    }
    expect(picturesOf(product)).toEqual(pictures);
  });
});
