import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ShopFolder } from "./read-shop";

const root = path.resolve(import.meta.dirname, "../..");
/** Where the storefront imports the shop from; git does not know it. */
const sources = path.join(root, ".shop");

/**
 * Leaves a shop to the storefront as sources, so that types of locale, language, market and currency
 * come from its settings.
 */
export function writeSources({ shop, content, wordmark }: ShopFolder): void {
  const head = "// Written from the folder of the shop (scripts/shop). Changes here are lost.\n";
  const languages = Object.keys(shop.languages).map((language) => JSON.stringify(language));
  const files = {
    "settings.ts": `import type { Shop } from "../contracts/shop-config";\n\nexport default ${literal(shop)} as const satisfies Shop;\n`,
    "content.ts": `import type { ShopContent } from "../contracts/shop-content";\n\nexport const content: ShopContent<${languages.join(" | ")}> = ${literal(content)};\n`,
    "wordmark.ts": `import type { Wordmark } from "../contracts/shop-content";\n\nexport const wordmark: Wordmark | undefined = ${literal(wordmark)};\n`,
  };
  for (const [name, text] of Object.entries(files))
    writeWhole(path.join(sources, name), `${head}${text}`);
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

/** Writes a file whole at once, for a process may be reading it; not at all if it says so already. */
function writeWhole(file: string, text: string): void {
  if (isThere(file, text)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}

function isThere(file: string, text: string): boolean {
  try {
    return readFileSync(file, "utf8") === text;
  } catch {
    return false;
  }
}
