import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCatalogue } from "./catalogue";
import { KINDS } from "./kinds";
import { picturesOf } from "./pictures";

/** `npm run draw [-- slug…]` draws the products that have no model, or the named ones of them. */
const root = join(import.meta.dirname, "../..");
const folder = join(root, "public/demo/pictures");
const wanted = process.argv.slice(2);
const products = readCatalogue(join(root, "demo/catalogue/products")).filter(
  ({ slug, kind }) => KINDS[kind] && (!wanted.length || wanted.includes(slug)),
);

let count = 0;
for (const product of products) {
  const pictures = picturesOf(product);
  for (const { path, svg } of pictures) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), svg);
    if (svg.length > 14 * 1024) console.warn(`${path}: ${(svg.length / 1024).toFixed(1)} KB`);
  }
  const named = new Set(pictures.map(({ path }) => path));
  for (const name of readdirSync(join(folder, product.slug))) {
    const path = `${product.slug}/${name}`;
    if (!named.has(path)) rmSync(join(folder, path));
  }
  count += pictures.length;
}
console.log(`${count} pictures of ${products.length} products`);
