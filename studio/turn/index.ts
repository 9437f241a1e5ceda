import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { type Product, readCatalogue } from "../../scripts/draw/catalogue";
import { DETAIL, modelOf } from "../core/model";
import { lookOf } from "../core/piece";
import { sizesOf } from "../output/make";
import { RECIPES } from "../recipes";
import { floorShadow } from "./floor-shadow";

/** `npm run studio:turns [-- --product <slug>] [--again]` draws the 24 views of the 360° picture. */
const { values } = parseArgs({
  options: {
    product: { type: "string", multiple: true },
    again: { type: "boolean", default: false },
  },
});
const root = join(import.meta.dirname, "../..");
const TURN = { frames: 24, columns: 6, pixels: 400 };
const ORIGIN = "http://studio.test/";

const KINDS: Record<string, string> = {
  ".js": "text/javascript",
  ".html": "text/html",
  ".glb": "model/gltf-binary",
};
const HTML = `<!doctype html><script type="importmap">{"imports":{"three":"/node_modules/three/build/three.module.js","three/addons/":"/node_modules/three/examples/jsm/"}}</script><script type="module" src="/studio/turn/page.js"></script>`;

/** What page.js offers. */
interface Table {
  turnTable(input: unknown): Promise<string>;
}

/** A page that reads this project's files and nothing else. */
async function open(): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
    ],
  });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await page.route(`${ORIGIN}**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (path === "/") return route.fulfill({ contentType: "text/html", body: HTML });
    const file = join(root, normalize(path));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: KINDS[extname(file)] ?? "application/octet-stream",
      body: readFileSync(file),
    });
  });
  await page.goto(ORIGIN);
  await page.waitForFunction("window.ready");
  return { page, close: () => browser.close() };
}

async function turn(page: Page, product: Product): Promise<void> {
  const recipe = RECIPES[product.kind];
  const first = sizesOf(product)[0];
  const variant = first?.looks[0];
  if (!recipe || !first || !variant) return;
  const target = join(
    root,
    "public/photos",
    product.slug,
    `${lookOf(product, variant).code}-turn.avif`,
  );
  if (existsSync(target) && !values.again) return;
  const hangs = recipe.ground === "wall" || recipe.ground === "ceiling";
  const shadow = hangs
    ? null
    : floorShadow(modelOf(product, [variant], recipe, { ...DETAIL.lod, baked: false }));
  const glb = `/public/models/${product.slug}/${first.size ? `${first.size}/` : ""}hero.glb`;
  const pitch = product.kind === "rug" ? 0.7 : hangs ? 0.08 : 0.26;
  const sheet = await page.evaluate((input) => (globalThis as unknown as Table).turnTable(input), {
    glb,
    shadow,
    ...TURN,
    pitch,
  });
  mkdirSync(dirname(target), { recursive: true });
  await sharp(Buffer.from(sheet.slice(sheet.indexOf(",") + 1), "base64"))
    .avif({ quality: 52, effort: 5 })
    .toFile(target);
}

const { page, close } = await open();
try {
  for (const product of readCatalogue(join(root, "commerce/catalogue/products"))) {
    if (values.product && !values.product.includes(product.slug)) continue;
    const started = performance.now();
    await turn(page, product);
    console.log(`${product.slug}: ${Math.round((performance.now() - started) / 100) / 10} s`);
  }
} finally {
  await close();
}
