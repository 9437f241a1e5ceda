import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Language, languages } from "../lib/i18n/locales";
import { mergeMessages } from "../lib/i18n/merge";
import { type Fault, flattenMessages } from "./messages/catalogue";
import { compareMessages } from "./messages/compare";
import { unusedKeys } from "./messages/usage";
import { readShop } from "./shop/read-shop";
import { shopFolder } from "./shop/shop-folder";

// Fails when the languages' messages differ in more than words, or when one is said nowhere.

const { words } = readShop(shopFolder()).content;
const root = path.join(import.meta.dirname, "..");
const sourceLanguage = "en";
const rooms = ["app", "components", "lib"];

const fileOf = (language: Language) => path.join(root, "messages", `${language}.json`);

function readMessages(language: Language) {
  const own = words[language]?.pages ?? {};
  return flattenMessages(mergeMessages(JSON.parse(readFileSync(fileOf(language), "utf8")), own));
}

/** A language of the shop that lacks one of its two files altogether. */
function missingFiles(language: Language): string[] {
  return [...(existsSync(fileOf(language)) ? [] : [`messages/${language}.json is missing`])];
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

const lacking = new Map(languages.map((language) => [language, missingFiles(language)]));
const missing = [...lacking.values()].flat();
for (const line of missing) console.error(line);
const written = languages.filter((language) => lacking.get(language)?.length === 0);
const source = readMessages(sourceLanguage);
const faults: Fault[] = [
  ...written.flatMap((language) => compareMessages(language, readMessages(language), source)),
  ...unusedKeys(sourceLanguage, source, readSources()),
];
for (const { language, key, problem } of faults)
  console.error(`messages/${language}.json  ${key}  ${problem}`);
console.log(
  faults.length + missing.length === 0
    ? `${source.size} messages in ${languages.length} languages: complete, readable, used`
    : `${faults.length + missing.length} faults`,
);
process.exitCode = faults.length + missing.length === 0 ? 0 : 1;
