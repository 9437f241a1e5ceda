import path from "node:path";
import { readOpening } from "../commerce/seed/opening";
import { readCatalogue } from "../commerce/seed/read-catalogue";
import { demoNames } from "./demo-words/demo-names";
import { readShop } from "./shop/read-shop";

// Fails when the demonstration's catalogue lacks something of a language or market of its shop.
// Fails as well when a file of the product names something of the demonstration. That is a product,
// collection, store, city, maker, brand, coupon or sample person.

const root = path.join(import.meta.dirname, "..");

/** What the catalogue lacks for the shop that it belongs to, file by file. */
function catalogueFaults(): string[] {
  const { folder, shop } = readShop(path.join(root, "demo"));
  const catalogue = path.join(folder, "catalogue");
  return [readCatalogue, readOpening].flatMap((read) => {
    try {
      read(catalogue, shop);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

function namesOutside(): boolean {
  const { found, files, words } = demoNames(root);
  for (const { line, word, file } of found) console.error(`${file}:${line}  ${word}`);
  console.log(
    found.length === 0
      ? `${files} files name none of the demonstration's ${words} words`
      : `${found.length} words of the demonstration outside demo/`,
  );
  return found.length > 0;
}

const faults = catalogueFaults();
for (const fault of faults) console.error(fault);
// Its words are read from the catalogue: only a whole one has all of them.
process.exitCode = faults.length > 0 || namesOutside() ? 1 : 0;
