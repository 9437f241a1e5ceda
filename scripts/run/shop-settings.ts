import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkShop } from "../../commerce/contracts/shop-config";
import shop from "../../shop.config";

/**
 * Checks `shop.config.ts` and leaves it to the engine, which is compiled apart, as a file beside it.
 * @throws Error that names each setting which is missing or wrong
 */
export function writeShop(folder: string): void {
  const text = JSON.stringify(checkShop(shop, "shop.config.ts"));
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
