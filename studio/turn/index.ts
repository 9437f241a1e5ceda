import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { type Product, readCatalogue } from "../../scripts/draw/catalogue";
import { DETAIL, modelOf } from "../core/model";
import { lookOf } from "../core/piece";
import { sizesOf } from "../output/make";
import { RECIPES } from "../recipes";
import { floorShadow } from "./floor-shadow";
import { TurnTable } from "./table";

/**
 * `npm run studio:turns [-- --product <slug>] [--again]` draws what the viewer shows before and
 * without WebGL: a poster of every look, and 24 views of the first look as one sheet of 6 × 4.
 */
const { values } = parseArgs({
  options: {
    product: { type: "string", multiple: true },
    again: { type: "boolean", default: false },
  },
});
const root = join(import.meta.dirname, "../..");
const GRID = { frames: 24, columns: 6, pixels: 360 };
const POSTER = 800;

async function draw(table: TurnTable, product: Product): Promise<void> {
  const recipe = RECIPES[product.kind];
  const first = sizesOf(product)[0];
  if (!recipe || !first) return;
  const looks = first.looks.map((variant) => lookOf(product, variant).code);
  const folder = join(root, "public/photos", product.slug);
  const turned = join(folder, `${looks[0]}-turn.avif`);
  const due = (file: string) => values.again || !existsSync(file);
  const missing = looks.filter((look) => due(join(folder, `${look}-poster-${POSTER}.avif`)));
  if (!missing.length && !due(turned)) return;
  mkdirSync(folder, { recursive: true });
  const hangs = recipe.ground === "wall" || recipe.ground === "ceiling";
  const bare = () => modelOf(product, first.looks, recipe, { ...DETAIL.lod, baked: false });
  const subject = {
    glb: `/public/models/${product.slug}/${first.size ? `${first.size}/` : ""}hero.glb`,
    shadow: hangs ? null : floorShadow(bare()),
    pitch: product.kind === "rug" ? 0.7 : hangs ? 0.08 : 0.26,
  };
  for (const [i, png] of (await table.posters(subject, missing, POSTER * 1.25)).entries()) {
    const target = join(folder, `${missing[i]}-poster`);
    const image = sharp(png).resize(POSTER);
    await image.clone().avif({ quality: 58, effort: 3 }).toFile(`${target}-${POSTER}.avif`);
    await image.clone().webp({ quality: 78 }).toFile(`${target}-${POSTER}.webp`);
    await sharp(png)
      .resize(POSTER / 2)
      .avif({ quality: 58, effort: 3 })
      .toFile(`${target}-${POSTER / 2}.avif`);
  }
  if (!due(turned)) return;
  const sheet = await table.turn(subject, GRID);
  await sharp(sheet).avif({ quality: 52, effort: 3 }).toFile(turned);
}

const table = await TurnTable.open(root);
try {
  for (const product of readCatalogue(join(root, "commerce/catalogue/products"))) {
    if (values.product && !values.product.includes(product.slug)) continue;
    const started = performance.now();
    await draw(table, product);
    console.log(`${product.slug}: ${Math.round((performance.now() - started) / 100) / 10} s`);
  }
} finally {
  await table.close();
}
