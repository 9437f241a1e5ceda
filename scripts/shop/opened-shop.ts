import { readShop, type ShopFolder } from "./read-shop";
import { shopFolder } from "./shop-folder";

const read = new Map<string, ShopFolder>();

/** The shop that this process opens, read once: all that a start does works for the same one. */
export function openedShop(folder = shopFolder()): ShopFolder {
  const shop = read.get(folder) ?? readShop(folder);
  read.set(folder, shop);
  return shop;
}
