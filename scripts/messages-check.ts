import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Language, languages } from "../lib/i18n/locales";
import { mergeMessages } from "../lib/i18n/merge";
import { content } from "../shop.config";
import { type Fault, flattenMessages } from "./messages/catalogue";
import { compareMessages } from "./messages/compare";
import { unusedKeys } from "./messages/usage";

// Fails when the languages' messages differ in more than words, or when one is said nowhere.

const { words } = await content();
const root = path.join(import.meta.dirname, "..");
const sourceLanguage = "en";
const rooms = ["app", "components", "lib"];

function readMessages(language: Language) {
  const file = path.join(root, "messages", `${language}.json`);
  const own = words[language].pages;
  return flattenMessages(mergeMessages(JSON.parse(readFileSync(file, "utf8")), own));
}

function readSources() {
  return rooms
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map((file) =>
        path.join(room, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}

const source = readMessages(sourceLanguage);
const faults: Fault[] = [
  ...languages.flatMap((language) => compareMessages(language, readMessages(language), source)),
  ...unusedKeys(sourceLanguage, source, readSources()),
];
for (const { language, key, problem } of faults)
  console.error(`messages/${language}.json  ${key}  ${problem}`);
console.log(
  faults.length === 0
    ? `${source.size} messages in ${languages.length} languages: complete, readable, used`
    : `${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
