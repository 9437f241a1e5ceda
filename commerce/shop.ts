import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { checkShop, type Shop } from "../contracts/shop-config";

const settings = z.object({
  folder: z.string(),
  shop: z.unknown(),
  footers: z.record(z.string(), z.string()),
});

export interface ShopSettings {
  /** The folder of the shop, absolute. */
  folder: string;
  shop: Shop;
  /** The last line of each letter, by language. */
  footers: Record<string, string>;
}

/** What the folder of the shop said when the engine was last started (scripts/shop). */
export function readShop(): ShopSettings {
  // A shop has a file of its own in its data folder; tools and tests read the checkout's.
  const file = process.env.SHOP_SETTINGS ?? path.join(__dirname, "shop.json");
  const { folder, shop, footers } = settings.parse(JSON.parse(readFileSync(file, "utf8")));
  return { folder, shop: checkShop(shop, file), footers };
}
