import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ModelsOfProduct, modelsOfProduct } from "../../contracts/models";

/** Writes a product's own model.json, then the list of all. */
export function writeManifest(folder: string, made: readonly ModelsOfProduct[]): ModelsOfProduct[] {
  for (const entry of made) {
    mkdirSync(join(folder, entry.slug), { recursive: true });
    writeFileSync(join(folder, entry.slug, "model.json"), `${JSON.stringify(entry, null, 2)}\n`);
  }
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) =>
      modelsOfProduct.parse(JSON.parse(readFileSync(join(folder, name, "model.json"), "utf8"))),
    )
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify({ products: all }, null, 1)}\n`);
  return all;
}
