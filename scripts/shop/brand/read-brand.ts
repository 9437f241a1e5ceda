import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { paletteOf } from "../../../contracts/palette";
import type { Shop } from "../../../contracts/shop-config";
import { type FontSource, readFonts } from "./read-fonts";

/** What a page would run or fetch for it. */
const foreign =
  /<(script|foreignobject|iframe)[\s>]|\son\w+\s*=|(href|src)\s*=\s*["'](?!#|data:)|@import|url\(\s*["']?(?!#|data:)/i;
const social = { width: 1200, height: 630 };

/** What a shop looks like besides its words. */
export interface Brand {
  palette: ReturnType<typeof paletteOf>;
  fonts: readonly FontSource[];
  /** A square SVG. */
  icon: string;
  /** What others show beside a link to the shop: 1200 by 630 pixels. */
  social: Buffer | undefined;
}

/**
 * Reads `brand/icon.svg` and `brand/social.png` or `.jpg` of a shop, and the fonts that its settings
 * name. A shop without an icon has a doorway in its own colours.
 * @throws Error that names the file and what is wrong with it
 */
export async function readBrand(folder: string, { brand }: Shop): Promise<Brand> {
  const palette = paletteOf(brand.colours);
  const mark = path.join(folder, "brand/icon.svg");
  return {
    palette,
    fonts: await readFonts(folder, brand.fonts),
    icon: existsSync(mark) ? await readIcon(mark) : doorway(palette.light),
    social: await readSocial(folder),
  };
}

async function readIcon(file: string): Promise<string> {
  const source = readFileSync(file, "utf8");
  const found = foreign.exec(source)?.[0];
  if (found)
    throw new Error(`${file} has "${found.trim()}": an icon is a drawing and nothing else`);
  const { width = 0, height = 0 } = await measure(Buffer.from(source), file);
  if (width !== height) throw new Error(`${file} is ${width} by ${height}: an icon is square`);
  return source;
}

async function readSocial(folder: string): Promise<Buffer | undefined> {
  const file = ["png", "jpg"]
    .map((ending) => path.join(folder, `brand/social.${ending}`))
    .find(existsSync);
  if (!file) return undefined;
  const picture = readFileSync(file);
  const { width, height } = await measure(picture, file);
  if (width !== social.width || height !== social.height)
    throw new Error(
      `${file} is ${width} by ${height}; it must be ${social.width} by ${social.height}`,
    );
  return picture;
}

async function measure(picture: Buffer, file: string) {
  try {
    return await sharp(picture).metadata();
  } catch (error) {
    throw new Error(`${file} is no picture: ${error instanceof Error ? error.message : error}`);
  }
}

function doorway({ paper, ink, accent }: { paper: string; ink: string; accent: string }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><path fill="${paper}" d="M0 0h64v64H0z"/><g fill="none" stroke="${ink}" stroke-width="5"><path d="M18 52V14h28v38M10 52h44"/></g><circle cx="38" cy="34" r="3.5" fill="${accent}"/></svg>`;
}
