import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Product, readCatalogue, type Variant } from "../../scripts/draw/catalogue";
import { DETAIL, modelOf } from "../core/model";
import { finishOf } from "../core/piece";
import { writeGlb } from "../output/glb";
import { sizesOf } from "../output/make";
import { RECIPES } from "../recipes";
import { expose, publish, type Shot } from "./darkroom";
import { listPhotographs } from "./list-photographs";
import { type ViewName, viewOf } from "./views";

/**
 * `npm run studio:photos [-- --product <slug>] [--view front] [--finishes first] [--again]` photographs
 * the models; pictures that exist are left unless told again. It takes about half a minute a picture.
 */
const { values } = parseArgs({
  options: {
    product: { type: "string", multiple: true },
    view: { type: "string", multiple: true },
    finishes: { type: "string", default: "all" },
    again: { type: "boolean", default: false },
    samples: { type: "string", default: "8" },
    pixels: { type: "string", default: "880" },
  },
});
const root = join(import.meta.dirname, "../..");
const cache = join(import.meta.dirname, "../.cache/photo");
const pixels = Number(values.pixels);
/** What the pages ask for: a gallery, a card. Renders are larger, which smooths their edges. */
const WIDTHS = [800, 400];
const views: ViewName[] = (["front", "quarter", "detail"] as const).filter(
  (view) => !values.view || values.view.includes(view),
);

async function glbOf(product: Product, variant: Variant, code: string): Promise<string> {
  const recipe = RECIPES[product.kind];
  if (!recipe) throw new Error(`no recipe for ${product.kind}`);
  const path = join(cache, `${product.slug}-${code}.glb`);
  const model = modelOf(product, [variant], recipe, DETAIL.photo);
  writeFileSync(
    path,
    await writeGlb(model, { quality: "photo", format: "jpeg", compressed: false }),
  );
  return path;
}

mkdirSync(cache, { recursive: true });
for (const product of readCatalogue(join(root, "demo/catalogue/products"))) {
  const recipe = RECIPES[product.kind];
  if (!recipe || (values.product && !values.product.includes(product.slug))) continue;
  const finishes = (sizesOf(product)[0]?.finishes ?? []).slice(
    0,
    values.finishes === "first" ? 1 : undefined,
  );
  for (const [index, variant] of finishes.entries()) {
    const { code } = finishOf(product, variant);
    const target = (view: ViewName) =>
      join(root, "public/demo/photos", product.slug, `${code}-${view}`);
    // Other finishes differ in colour, which the front shows; their sides are the first finish's.
    const wanted = views.filter(
      (view) =>
        (index === 0 || view === "front") &&
        (values.again || !existsSync(`${target(view)}-${WIDTHS[0]}.avif`)),
    );
    if (!wanted.length) continue;
    const glb = await glbOf(product, variant, code);
    const shots = wanted.map(
      (view): Shot => ({
        ...viewOf(product.kind, recipe.ground, view),
        models: [{ glb }],
        ground: recipe.ground,
        out: join(cache, `${product.slug}-${code}-${view}.png`),
        size: [pixels, pixels],
        samples: Number(values.samples),
        exposure: 0.94,
      }),
    );
    await expose(shots, cache, (line) => console.log(line));
    for (const [i, view] of wanted.entries())
      await publish(shots[i]?.out ?? "", target(view), WIDTHS);
  }
}
listPhotographs(root);
