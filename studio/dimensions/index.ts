import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalogue } from "../../scripts/draw/catalogue";
import { RECIPES } from "../recipes";
import { dimensionsOf } from "./pictures";

/** `npm run studio:dimensions [-- slug…]` draws the dimensions of all models, or of the named ones. */
const root = join(import.meta.dirname, "../..");
const wanted = process.argv.slice(2);
const products = readCatalogue(join(root, "demo/catalogue/products")).filter(
  ({ slug, kind }) => RECIPES[kind] && (!wanted.length || wanted.includes(slug)),
);
for (const product of products) {
  const folder = join(root, "public/demo/pictures", product.slug);
  mkdirSync(folder, { recursive: true });
  for (const [name, svg] of dimensionsOf(product)) {
    writeFileSync(join(folder, name), svg);
    console.log(`${product.slug}/${name}: ${(svg.length / 1024).toFixed(1)} KB`);
  }
}
