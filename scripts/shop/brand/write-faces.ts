/// <reference path="../../fonts/fontverter.d.ts" />
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import fontverter from "fontverter";
import type { Language } from "../../../contracts/languages";
import type { DrawnFaces } from "../../../contracts/shop-content";
import { writeWhole } from "../write-whole";
import { familiesOf } from "./family-names";

const root = path.resolve(import.meta.dirname, "../../..");

/** How the files of the product's own faces begin, by the language whose letters they hold. */
const own: Partial<Record<Language, readonly { folder: string; prefix: string }[]>> = {
  ko: [{ folder: "public/fonts", prefix: "kr-" }],
  ja: [{ folder: "public/fonts", prefix: "jp-" }],
  ar: [{ folder: "public/fonts", prefix: "ar-" }],
  // The Chinese source has no wide signs, such as its comma.
  "zh-Hant": [
    { folder: "scripts/fonts/drawn", prefix: "tc-" },
    { folder: "public/fonts", prefix: "jp-core-600" },
  ],
};

interface Source {
  file: string;
  /** Undefined for Latin letters, which every language needs. */
  language: Language | undefined;
}

interface Written extends Source {
  name: string;
  families: string[];
}

/**
 * Leaves the faces of pages to the storefront once more, for the pictures that it draws. Its drawing
 * library reads no WOFF2.
 * @param sources the folder of the shop's sources; faces go into `faces` within
 * @param brandFiles addresses of the shop's own faces, which come first
 */
export async function writeFaces(
  sources: string,
  languages: readonly Language[],
  brandFiles: readonly string[],
): Promise<DrawnFaces> {
  const folder = path.join(sources, "faces");
  const spoken = languages.flatMap((language) => ownFiles(language));
  const latin = ownIn("public/fonts", "latin.").map((file) => ({ file, language: undefined }));
  const brand = brandFiles.map((url) => ({
    file: path.join(root, "public", url),
    language: languages.find((language) => url.includes(`/brand-${language}`)),
  }));
  const written: Written[] = [];
  for (const source of [...brand, ...latin, ...spoken])
    written.push({ ...source, ...(await writeFace(folder, source)) });
  clear(folder, new Set(written.map(({ name }) => name)));
  const familiesIn = (language: Language | undefined) =>
    written.filter((one) => one.language === language).flatMap(({ families }) => families);
  return {
    files: written.map(({ name }) => name),
    families: Object.fromEntries(
      languages.map((language) => [
        language,
        [...new Set([...familiesIn(undefined), ...familiesIn(language)])],
      ]),
    ),
  };
}

function ownFiles(language: Language): Source[] {
  return (own[language] ?? []).flatMap(({ folder, prefix }) =>
    ownIn(folder, prefix).map((file) => ({ file, language })),
  );
}

function ownIn(folder: string, prefix: string): string[] {
  const place = path.join(root, folder);
  return readdirSync(place)
    .filter((name) => name.startsWith(prefix) && name.endsWith(".woff2"))
    .sort()
    .map((name) => path.join(place, name));
}

async function writeFace(folder: string, { file }: Source) {
  const bytes = readFileSync(file);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const name = `${path.basename(file).split(".")[0]}.${hash}.ttf`;
  const place = path.join(folder, name);
  // Converting takes a moment, and the next start has the same faces.
  if (!existsSync(place)) writeWhole(place, await fontverter.convert(bytes, "sfnt"));
  return { name, families: familiesOf(readFileSync(place)) };
}

/** Takes out faces that the shop has no longer. */
function clear(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!names.has(name)) rmSync(path.join(folder, name), { force: true });
}
