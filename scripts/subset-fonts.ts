/**
 * Makes public/fonts and app/fonts.css: `npx tsx scripts/subset-fonts.ts`, after words or catalogue
 * have changed much. Per script there is one core slice: every character that the shop uses today.
 * A few slices hold what merchants may write tomorrow. Core and rest are separate families.
 * Browsers fall from one to the next by the font's own character map. So ranges may be coarse and
 * the CSS stays small. The sources come from npm when needed and are not part of an install.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fallbackFaces, fontFace } from "./fonts/css";
import { cutSlice } from "./fonts/cut-slice";
import { slices } from "./fonts/slices";
import { writeDrawn } from "./fonts/write-drawn";

const outDir = "public/fonts";

async function main() {
  mkdirSync(outDir, { recursive: true });
  for (const name of readdirSync(outDir)) {
    if (name.endsWith(".woff2")) rmSync(join(outDir, name));
  }
  const css = ["/* Made by scripts/subset-fonts.ts; do not edit. */"];
  const preloads: string[] = [];
  const cores: Record<string, string> = {};
  let total = 0;
  for (const slice of slices()) {
    const { name, bytes } = await cutSlice(slice);
    const url = `/fonts/${name}`;
    writeFileSync(join(outDir, name), bytes);
    css.push(fontFace({ ...slice, url }));
    if (slice.preload) preloads.push(`  ${slice.preload}: "${url}",`);
    if (slice.preload) cores[slice.preload] = slice.characters;
    total += bytes.length;
    console.log(`${Math.round(bytes.length / 1024)} KB ${slice.file} (${slice.characters.length})`);
  }
  await writeDrawn();
  writeFileSync("app/fonts.css", `${[...css, ...fallbackFaces].join("\n")}\n`);
  writeFileSync(
    "components/layout/font-files.ts",
    [
      "/** Made by scripts/subset-fonts.ts; do not edit. The faces that pages open with. */",
      "export const fontFiles = {",
      ...preloads,
      "} as const;",
      "",
    ].join("\n"),
  );
  writeFileSync("scripts/fonts/cores.json", JSON.stringify(cores));
  execFileSync("npx", [
    "biome",
    "format",
    "--write",
    "app/fonts.css",
    "components/layout/font-files.ts",
    "scripts/fonts/cores.json",
  ]);
  console.log(`${(total / 1024 / 1024).toFixed(2)} MB in ${outDir}`);
}

void main();
