import path from "node:path";
import { findViolations } from "./arch/cruise";
import { demoNames } from "./demo-words/demo-names";
import { duplicatesOf } from "./metrics/duplicates";
import { engineShapes } from "./metrics/engine-shapes";
import { fieldTrees } from "./metrics/field-trees";
import { productCode, readSources } from "./metrics/read-sources";
import { sizesOf } from "./metrics/sizes";
import { rooms } from "./rooms";

// Measures the house that lies at the path given, or this one. docs/adr/0018 says what each figure is.

const over = 12;
/** Product fields that go from the engine to a page. */
const fields = ["tagline", "weightKg"];
const trees = [...rooms, "messages"];

const given = process.argv.slice(2).find((one) => !one.startsWith("--"));
const root = path.resolve(given ?? path.join(import.meta.dirname, ".."));
const violations = await findViolations(root);
const code = productCode(root);
const sizes = sizesOf(code);
const shapes = engineShapes(code);
const copies = duplicatesOf(code, over);
// The words are those of this house: another one names what it likes.
const names = given ? undefined : demoNames(root);
const written = readSources(root, trees, /(?<!\.d)\.(tsx?|ya?ml|json)$/).filter(
  // These name the fields because they count them.
  ({ file }) => !file.startsWith("scripts/metrics"),
);
const of = (rule: string) => violations.filter((one) => one.rule === rule);

function print(name: string, value: number | string, detail = ""): void {
  console.log(`${name.padEnd(28)}${String(value).padStart(8)}  ${detail}`.trimEnd());
}

print("import cycles", of("no-cycle").length, "types included");
print("door violations", of("doors").length, "imports of another feature's inner file");
print("other import violations", violations.length - of("no-cycle").length - of("doors").length);
print(
  "demo words outside demo/",
  names?.found.length ?? "–",
  names ? `of ${names.words} words, in ${names.files} files` : "not measured: another house",
);
print("hand-written engine shapes", shapes.shapes, `in ${shapes.files} files`);
print("files of product code", sizes.files);
print("lines, median", sizes.median);
print("lines, 90th percentile", sizes.p90);
print("lines, longest", sizes.longest.lines, sizes.longest.file);
for (const field of fields) {
  const found = Object.entries(fieldTrees(written, field).trees);
  print(
    `trees that name ${field}`,
    found.length,
    found.map(([tree, files]) => `${tree} ${files}`).join(", "),
  );
}
print(
  `duplicates over ${over} lines`,
  copies.length,
  `${copies.reduce((sum, { length }) => sum + length, 0)} lines`,
);
if (process.argv.includes("--list"))
  for (const {
    copies: [a, b],
    length,
  } of copies)
    console.log(`  ${length} lines: ${a.file}:${a.line} and ${b.file}:${b.line}`);
