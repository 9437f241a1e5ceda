import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface FileEntry {
  /** Below public/demo/. */
  path: string;
  bytes: number;
  triangles: number;
}

/** One model of a product: a size of its own has a model of its own. */
export interface ModelEntry {
  /** The option code of the size, or null where all variants share one. */
  size: string | null;
  /** Width, height, depth in mm. */
  box: [number, number, number];
  ground: "floor" | "table" | "wall" | "ceiling";
  /** Option codes of the looks: each is the name of a glTF variant, the first is the default. */
  finishes: string[];
  files: { hero: FileEntry; lod: FileEntry; ar: FileEntry; usdz: Omit<FileEntry, "triangles"> };
}

export interface ProductEntry {
  slug: string;
  /** The option group whose codes are the looks. */
  option: string;
  models: ModelEntry[];
}

/** Writes a product's own model.json, then the list of all. */
export function writeManifest(folder: string, made: readonly ProductEntry[]): ProductEntry[] {
  for (const entry of made) {
    mkdirSync(join(folder, entry.slug), { recursive: true });
    writeFileSync(join(folder, entry.slug, "model.json"), `${JSON.stringify(entry, null, 2)}\n`);
  }
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(
      ({ name }): ProductEntry =>
        JSON.parse(readFileSync(join(folder, name, "model.json"), "utf8")),
    )
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify({ products: all }, null, 1)}\n`);
  return all;
}
