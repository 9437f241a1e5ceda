import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCatalogue } from "../scripts/draw/catalogue";
import { makeProduct } from "./output/make";
import { writeManifest } from "./output/manifest";
import { RECIPES } from "./recipes";

/** `npm run studio [-- --product <slug>]` builds the models of all products, or of the named ones. */
const { values } = parseArgs({ options: { product: { type: "string", multiple: true } } });
const root = join(import.meta.dirname, "..");
const folder = join(root, "public/demo/models");
const wanted = values.product ?? [];
const products = readCatalogue(join(root, "demo/catalogue/products")).filter(
  ({ slug, kind }) => RECIPES[kind] && (!wanted.length || wanted.includes(slug)),
);
if (!products.length) throw new Error(`no product with a model is called ${wanted.join(", ")}`);

mkdirSync(folder, { recursive: true });
let failed = 0;
for (const product of products) {
  const started = performance.now();
  try {
    const entry = await makeProduct(product, folder);
    writeManifest(folder, [entry]);
    for (const { size, files } of entry.models) {
      const kb = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
      console.log(
        `${product.slug}${size ? ` ${size}` : ""}: hero ${kb(files.hero.bytes)} ${files.hero.triangles} triangles, lod ${kb(files.lod.bytes)}, ar ${kb(files.ar.bytes)}, usdz ${kb(files.usdz.bytes)}, ${Math.round((performance.now() - started) / 100) / 10} s`,
      );
    }
  } catch (error) {
    failed++;
    console.error(`${product.slug}: ${error instanceof Error ? error.message : error}`);
  }
}
if (failed) process.exit(1);
