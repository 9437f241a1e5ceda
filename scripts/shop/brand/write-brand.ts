import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import sharp from "sharp";
import { type Palette, schemes, type Token, tokens } from "../../../contracts/palette";
import type { BrandFiles } from "../../../contracts/shop-content";
import { fontFace } from "../../fonts/css";
import { cutOf, cutSlice } from "../../fonts/cut-slice";
import type { Slice } from "../../fonts/slices";
import { writeWhole } from "../write-whole";
import type { Brand } from "./read-brand";
import { type FontSource, familyOf } from "./read-fonts";

const cutter = createRequire(import.meta.url)("subset-font/package.json") as { version: string };
const root = path.resolve(import.meta.dirname, "../../..");
/** Files that browsers ask for. Each name holds a hash, so that none is ever another's. */
const served = path.join(root, "public/brand");

/** Addresses at the storefront. */
interface Written extends Pick<BrandFiles, "icon" | "social" | "fonts"> {
  /** Every file of the shop's own faces. */
  faces: string[];
}

/**
 * Leaves the brand to the storefront. Its colours and faces become a style sheet, its pictures and
 * fonts files to serve.
 * @param sources the folder of the style sheet
 * @returns the addresses of the files
 */
export async function writeBrand(sources: string, brand: Brand): Promise<Written> {
  const faces = await writeFonts(brand.fonts.flatMap(({ slices }) => slices));
  const families = brand.fonts.map(({ script }) => script);
  writeWhole(
    path.join(sources, "brand.css"),
    [
      "/* Written from the folder of the shop (scripts/shop). Changes here are lost. */",
      ...faces.map(({ css }) => css),
      colours(brand.palette),
      families.length ? `@layer base{:root{${families.map(faceOf).join("")}}}` : "",
      "",
    ].join("\n"),
  );
  return {
    icon: await writeIcons(brand.icon),
    social: brand.social && writeServed("social", pictureEnding(brand.social), brand.social),
    fonts: Object.fromEntries(
      faces.flatMap(({ preload, url }) => (preload ? [[preload, url]] : [])),
    ),
    faces: faces.map(({ url }) => url),
  };
}

const variables: Partial<Record<Token, string>> = {
  tintSoft: "tint-soft",
  accent: "accent-fill",
  onAccent: "on-accent",
  accentText: "accent-text",
};

// Worked out where they are declared: so again where something is light in every theme.
function colours(palette: Palette): string {
  const lines = tokens.map((token) => {
    const [light, dark] = schemes.map((scheme) => palette[scheme][token]);
    return `--${variables[token] ?? token}:${light === dark ? light : `light-dark(${light},${dark})`}`;
  });
  return `@layer base{:root,.scheme-light{${lines.join(";")}}}`;
}

const own: Record<FontSource["script"], string> = {
  latin: "Text Latin",
  ko: "Text KR",
  ja: "Text JP",
  ar: "Text AR",
};

/** The shop's face of a script, and for what it lacks the product's. */
function faceOf(script: FontSource["script"]): string {
  const family = familyOf(script);
  const more = script === "ko" || script === "ja" ? [`"${family} More"`, `"${family} Rare"`] : [];
  return `--face-${script}:${[`"${family}"`, ...more, `"${own[script]}"`].join(",")};`;
}

async function writeFonts(slices: readonly Slice[]) {
  const written = [];
  for (const slice of slices) {
    // Cutting takes seconds: what was cut from the same font in the same way is there already.
    const cut = JSON.stringify([cutOf(slice), slice.characters, cutter.version]);
    const name = fileName(slice.file, "woff2", Buffer.concat([slice.font, Buffer.from(cut)]));
    const file = path.join(served, name);
    if (!existsSync(file)) writeWhole(file, (await cutSlice(slice)).bytes);
    const url = `/brand/${name}`;
    written.push({ url, preload: slice.preload, css: fontFace({ ...slice, url }) });
  }
  return written;
}

async function writeIcons(svg: string): Promise<BrandFiles["icon"]> {
  const png = async (size: number) => {
    const name = `icon-${size}`;
    const file = fileName(name, "png", svg);
    if (!existsSync(path.join(served, file)))
      writeWhole(
        path.join(served, file),
        await sharp(Buffer.from(svg), { density: 600 }).resize(size, size).png().toBuffer(),
      );
    return `/brand/${file}`;
  };
  return {
    svg: writeServed("icon", "svg", Buffer.from(svg)),
    ico: writeServed("favicon", "ico", await icoOf(svg)),
    ...{ small: await png(192), large: await png(512), touch: await png(180) },
  };
}

/**
 * The icon as the file that old browsers and feed readers ask for. PNG pictures of three sizes follow
 * a list of them (learn.microsoft.com/previous-versions/ms997538).
 */
async function icoOf(svg: string): Promise<Buffer> {
  const sizes = [16, 32, 48];
  const pictures = await Promise.all(
    sizes.map((size) =>
      sharp(Buffer.from(svg), { density: 600 }).resize(size, size).png().toBuffer(),
    ),
  );
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let from = head.length;
  for (const [index, size] of sizes.entries()) {
    const [entry, bytes] = [6 + 16 * index, pictures[index]?.length ?? 0];
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(bytes, entry + 8);
    head.writeUInt32LE(from, entry + 12);
    from += bytes;
  }
  return Buffer.concat([head, ...pictures]);
}

function writeServed(name: string, ending: string, bytes: Buffer): string {
  const file = fileName(name, ending, bytes);
  writeWhole(path.join(served, file), bytes);
  return `/brand/${file}`;
}

function fileName(name: string, ending: string, content: Buffer | string): string {
  return `${name}.${createHash("sha256").update(content).digest("hex").slice(0, 8)}.${ending}`;
}

function pictureEnding(picture: Buffer): string {
  return picture.subarray(1, 4).toString("latin1") === "PNG" ? "png" : "jpg";
}
