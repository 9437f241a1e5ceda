import path from "node:path";
import { languages } from "../../contracts/languages";
import type { PageShop, Shop } from "../../contracts/shop-config";
import { readBrand } from "./brand/read-brand";
import { writeBrand } from "./brand/write-brand";
import { writeFaces } from "./brand/write-faces";
import { languagesCss } from "./languages-css";
import type { ShopFolder } from "./read-shop";
import { writeWhole } from "./write-whole";

const root = path.resolve(import.meta.dirname, "../..");
/** Where the storefront imports the shop from; git does not know it. */
const sources = path.join(root, ".shop");

/**
 * Leaves a shop to the storefront as sources, and its brand as files. So types of locale, language,
 * market and currency come from its settings.
 * @throws Error that names a file of the brand and what is wrong with it
 */
export async function writeSources({ folder, shop, content, wordmark }: ShopFolder): Promise<void> {
  const brand = await readBrand(folder, shop);
  const head = "// Written from the folder of the shop (scripts/shop). Changes here are lost.\n";
  const names = Object.keys(shop.languages).map((language) => JSON.stringify(language));
  const sourceFiles = {
    "settings.ts": `import type { PageShop } from "../contracts/shop-config";\n\nexport default ${literal(forPages(shop))} as const satisfies PageShop;\n`,
    "content.ts": `import type { ShopContent } from "../contracts/shop-content";\n\nexport const content: ShopContent<${names.join(" | ")}> = ${literal(content)};\n`,
    "wordmark.ts": `import type { Wordmark } from "../contracts/shop-content";\n\nexport const wordmark: Wordmark | undefined = ${literal(wordmark)};\n`,
  };
  const { faces, ...files } = await writeBrand(sources, brand);
  const spoken = languages.filter((language) => language in shop.languages);
  const about = { palette: brand.palette, facts: shop.company.facts, ...files };
  const drawn = await writeFaces(sources, spoken, faces);
  const brandFile = `import type { BrandFiles } from "../contracts/shop-content";\n\nexport const brand: BrandFiles = ${literal(about)};\n`;
  writeWhole(path.join(sources, "brand.ts"), `${head}${brandFile}`);
  const facesFile = `import type { DrawnFaces } from "../contracts/shop-content";\n\nexport const faces: DrawnFaces = ${literal(drawn)};\n`;
  writeWhole(path.join(sources, "faces.ts"), `${head}${facesFile}`);
  writeWhole(path.join(sources, "languages.css"), `${languagesCss(spoken)}\n`);
  for (const [name, text] of Object.entries(sourceFiles))
    writeWhole(path.join(sources, name), `${head}${text}`);
}

/** Settings reach the browser: what only servers need stays out of them. */
function forPages({ brand, company, ...shop }: Shop): PageShop {
  const { colours: _colours, fonts: _fonts, ...shown } = brand;
  const { facts: _facts, ...known } = company;
  return { ...shop, brand: shown, company: known };
}

/** Leaves a shop to the engine, which is compiled apart, as a file. */
export function writeEngineSettings(file: string, { folder, shop, content }: ShopFolder): void {
  const footers = Object.fromEntries(
    Object.entries(content.words).map(([language, { letters }]) => [
      language,
      letters?.footer ?? shop.brand.name[language] ?? shop.brand.fullName,
    ]),
  );
  writeWhole(file, JSON.stringify({ folder, shop, footers }));
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? "undefined";
}
