import { readdirSync } from "node:fs";
import path from "node:path";
import { readSources } from "./metrics/read-sources";
import { forbiddenWords } from "./prose/forbidden-words";
import { longSentences } from "./prose/long-sentences";
import { rooms } from "./rooms";

// Fails when a sentence of a comment or of a document is longer than CONTRIBUTING.md allows. Fails as
// well for a word that prose does without, also in what retailers and letters are told.

const root = path.join(import.meta.dirname, "..");
const atTop = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
const sources = readSources(
  root,
  [...rooms, "docs", ...atTop.map(({ name }) => name)],
  /\.(tsx?|[mc]?js|css|md)$/,
).filter(
  // A program prints these, with the words of Vendure's own schema.
  ({ file }) => !file.startsWith("contracts/schema/"),
);
const faults = sources.flatMap(({ file, text }) =>
  longSentences(file, text).map((fault) => ({ file, ...fault })),
);
for (const { file, line, words, sentence } of faults)
  console.error(`${file}:${line}  ${words} words: ${sentence}`);
const odd = sources.flatMap(({ file, text }) =>
  file.startsWith("scripts/prose/")
    ? []
    : forbiddenWords(file, text).map((fault) => ({ file, ...fault })),
);
for (const { file, line, word, instead } of odd)
  console.error(`${file}:${line}  “${word}”: write ${instead}`);
console.log(
  faults.length + odd.length === 0
    ? `${sources.length} files have no long sentence and no word to avoid`
    : `${faults.length} sentences are too long, and ${odd.length} words are to be avoided`,
);
process.exitCode = faults.length + odd.length === 0 ? 0 : 1;
