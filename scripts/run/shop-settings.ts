import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkShop } from "../../contracts/shop-config";
import shop, { content } from "../../shop.config";

/**
 * Checks `shop.config.ts` and leaves it to the engine, which is compiled apart, as a file beside it.
 * @throws Error that names each setting which is missing or wrong
 */
export async function writeShop(folder: string): Promise<void> {
  const { words } = await content();
  const footers = Object.fromEntries(
    Object.entries(words).map(([language, { letters }]) => [language, letters.footer]),
  );
  const text = JSON.stringify({ shop: checkShop(shop, "shop.config.ts"), footers });
  const file = path.join(folder, "shop.json");
  if (isThere(file, text)) return;
  mkdirSync(folder, { recursive: true });
  // Whole at once: an engine may be reading it.
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
