import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { content } from "../shop.config";
import { demoWords } from "./demo-words/demo-words";
import { findWords } from "./demo-words/find-words";

// Fails when a file of the product names something of the demonstration: a product, a collection, a
// store, a city, a maker, a brand, a coupon or a person.

const root = path.join(import.meta.dirname, "..");

/** What is of the demonstration, says that it tests it, or explains it. */
const apart = [
  /^(demo|public|e2e|docs|studio)\//,
  /^(shop\.config\.ts|README\.md|package-lock\.json)$/,
  /^commerce\/(tests|bench|migrations)\//,
  /^scripts\/(bench|draw)\//,
  /^scripts\/size\.ts$/,
  // Still to go to demo/: what is around its stores.
  /^commerce\/plugins\/pickup\/districts\//,
  /\.test\.tsx?$/,
  /(^|\/)(sample|testing)[\w-]*\.ts$/,
];

const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\n");
const files = tracked.filter(
  (file) =>
    /\.(tsx?|mjs|cjs|js|json|css|yaml)$/.test(file) &&
    !apart.some((kind) => kind.test(file)) &&
    existsSync(path.join(root, file)),
);

const { home } = await content();
const words = demoWords(path.join(root, "demo/catalogue"), home);
const found = files.flatMap((file) =>
  findWords(file, readFileSync(path.join(root, file), "utf8"), words),
);
for (const { line, word, file } of found) console.error(`${file}:${line}  ${word}`);
console.log(
  found.length === 0
    ? `${files.length} files name none of the demonstration's ${words.length} words`
    : `${found.length} words of the demonstration outside demo/`,
);
process.exitCode = found.length === 0 ? 0 : 1;
