import { readShop } from "./shop/read-shop";
import { shopFolder } from "./shop/shop-folder";
import { writeSources } from "./shop/write-shop";

// `npm run shop` checks the folder of the shop and leaves it to the storefront's sources.

try {
  await writeSources(readShop(shopFolder()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
