import path from "node:path";
import { demoNames } from "./demo-words/demo-names";

// Fails when a file of the product names something of the demonstration: a product, a collection, a
// store, a city, a maker, a brand, a coupon or a person.

const { found, files, words } = demoNames(path.join(import.meta.dirname, ".."));
for (const { line, word, file } of found) console.error(`${file}:${line}  ${word}`);
console.log(
  found.length === 0
    ? `${files} files name none of the demonstration's ${words} words`
    : `${found.length} words of the demonstration outside demo/`,
);
process.exitCode = found.length === 0 ? 0 : 1;
