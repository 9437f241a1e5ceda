import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { type Product, readCatalogue } from "../../scripts/draw/catalogue";
import { DETAIL, modelOf } from "../core/model";
import { finishOf } from "../core/piece";
import { sizesOf } from "../output/make";
import { RECIPES } from "../recipes";
import { floorShadow } from "./floor-shadow";
import { TurnTable } from "./table";

/**
 * `npm run studio:turns [-- --product <slug>] [--again]` draws what the viewer shows before and
 * without WebGL. That is a poster of every finish, and 24 views of the first as one sheet of 6 × 4.
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

interface Sitter {
  finishes: string[];
  folder: string;
  subject: Parameters<TurnTable["turn"]>[0];
}

/** What a product needs to sit for its pictures; null if it has no model. */
function sitterOf(product: Product): Sitter | null {
  const recipe = RECIPES[product.kind];
  const first = sizesOf(product)[0];
  if (!recipe || !first) return null;
  const hangs = recipe.ground === "wall" || recipe.ground === "ceiling";
  const bare = () => modelOf(product, first.finishes, recipe, { ...DETAIL.lod, baked: false });
  return {
    finishes: first.finishes.map((variant) => finishOf(product, variant).code),
    folder: join(root, "public/demo/photos", product.slug),
    subject: {
      glb: `/public/demo/models/${product.slug}/${first.size ? `${first.size}/` : ""}hero.glb`,
      shadow: hangs ? null : floorShadow(bare()),
      pitch: product.kind === "rug" ? 0.7 : hangs ? 0.08 : 0.26,
    },
  };
}

async function drawPosters(table: TurnTable, { finishes, folder, subject }: Sitter): Promise<void> {
  const pngs = await table.posters(subject, finishes, POSTER * 1.25);
  for (const [i, png] of pngs.entries()) {
    const target = join(folder, `${finishes[i]}-poster`);
    const image = sharp(png).resize(POSTER);
    const small = sharp(png).resize(POSTER / 2);
    await image.clone().webp({ quality: 78 }).toFile(`${target}-${POSTER}.webp`);
    await small.avif({ quality: 58, effort: 3 }).toFile(`${target}-${POSTER / 2}.avif`);
    await image.clone().avif({ quality: 58, effort: 3 }).toFile(`${target}-${POSTER}.avif`);
  }
}

async function drawTurn(table: TurnTable, { subject }: Sitter, target: string): Promise<void> {
  const sheet = await table.turn(subject, GRID);
  await sharp(sheet).avif({ quality: 52, effort: 3 }).toFile(target);
}

const table = await TurnTable.open(root);
const due = (file: string) => values.again || !existsSync(file);
try {
  const products = readCatalogue(join(root, "demo/catalogue/products")).filter(
    ({ slug, kind }) => RECIPES[kind] && (!values.product || values.product.includes(slug)),
  );
  // Posters first: every page needs them, a turn only those without WebGL.
  for (const part of ["poster", "turn"] as const)
    for (const product of products) {
      const finishes = (sizesOf(product)[0]?.finishes ?? []).map(
        (finish) => finishOf(product, finish).code,
      );
      const folder = join(root, "public/demo/photos", product.slug);
      const last =
        part === "poster" ? `${finishes.at(-1)}-poster-${POSTER}.avif` : `${finishes[0]}-turn.avif`;
      const sitter = due(join(folder, last)) ? sitterOf(product) : null;
      if (!sitter) continue;
      const started = performance.now();
      mkdirSync(folder, { recursive: true });
      if (part === "poster") await drawPosters(table, sitter);
      else await drawTurn(table, sitter, join(folder, last));
      console.log(`${product.slug} ${part}: ${Math.round(performance.now() - started) / 1000} s`);
    }
} finally {
  await table.close();
}
