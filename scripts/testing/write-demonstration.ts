import { readShop } from "../shop/read-shop";
import { shopFolder } from "../shop/shop-folder";
import { writeSources } from "../shop/write-shop";

/** Tests know the demonstration, whichever shop this checkout opens. */
export default async function writeDemonstration(): Promise<void> {
  await writeSources(readShop(shopFolder({})));
}
