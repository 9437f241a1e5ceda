import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { checkShop, type Shop } from "../contracts/shop-config";

const settings = z.object({ shop: z.unknown(), footers: z.record(z.string(), z.string()) });

export interface ShopSettings {
  shop: Shop;
  /** The last line of each letter, by language. */
  footers: Record<string, string>;
}

/** What `shop.config.ts` said when the engine was last started (scripts/run/shop-settings.ts). */
export function readShop(): ShopSettings {
  const file = path.join(__dirname, "shop.json");
  const { shop, footers } = settings.parse(JSON.parse(readFileSync(file, "utf8")));
  return { shop: checkShop(shop, file), footers };
}
