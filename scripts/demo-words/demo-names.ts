import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readShop } from "../shop/read-shop";
import { demoWords } from "./demo-words";
import { type FoundWord, findWords } from "./find-words";

/** What is of the demonstration, says that it tests it, or explains it. */
const apart = [
  /^(demo|public|docs|e2e\/own-shop)\//,
  /^(README\.md|package-lock\.json)$/,
  /^commerce\/(tests|migrations)\//,
  /\.test\.tsx?$/,
  /(^|\/)(sample|testing)[\w-]*\.ts$/,
];

/** A bench sets the product beside others by its name, which the demonstration's brand has too. */
const bench = /^(scripts|commerce)\/bench\//;

interface DemoNames {
  found: FoundWord[];
  /** How many files were read, for how many words. */
  files: number;
  words: number;
}

/** Where files of the house at `root` name something of its demonstration. */
export function demoNames(root: string): DemoNames {
  const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root })
    .toString()
    .split("\n");
  const files = tracked.filter(
    (file) =>
      /\.(tsx?|mjs|cjs|js|json|css|yaml)$/.test(file) &&
      !apart.some((kind) => kind.test(file)) &&
      existsSync(path.join(root, file)),
  );
  const demo = readShop(path.join(root, "demo"));
  const words = demoWords(demo);
  const own = Object.values(demo.shop.brand.name);
  const found = files
    .flatMap((file) => findWords(file, readFileSync(path.join(root, file), "utf8"), words))
    .filter(({ file, word }) => !(own.includes(word) && bench.test(file)));
  return { found, files: files.length, words: words.length };
}
