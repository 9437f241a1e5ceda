import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { languages } from "../contracts/languages";
import { mergeMessages } from "../lib/i18n/merge";
import { type Fault, flattenMessages } from "./messages/catalogue";
import { compareMessages } from "./messages/compare";
import { dashboardFaults, letterFaults } from "./messages/program-words";
import { unusedKeys } from "./messages/usage";
import { readShop } from "./shop/read-shop";
import { shopFolder } from "./shop/shop-folder";

// Fails when the messages of the product's languages differ in more than words. So it does for the
// shop's own words in its languages, and for those of the dashboard. Fails as well when one is said
// nowhere, also in a letter.

const {
  folder,
  content: { words },
} = readShop(shopFolder());
const root = path.join(import.meta.dirname, "..");
const sourceLanguage = "en";
const pages = ["app", "components", "lib"];
const ownDashboard = ["dashboard/extension"];
// Letters say the reasons and the tenders that contracts list.
const letters = ["commerce/plugins/mail", "contracts"];
const wordFiles = /^(dashboard\/extension|commerce\/plugins\/mail)\/words\//;

const fileOf = (language: string) => path.join(root, "messages", `${language}.json`);
const interfaceWords = (language: string) => JSON.parse(readFileSync(fileOf(language), "utf8"));
const ownWords = (language: string) => words[language]?.pages ?? {};

/** What differs between the shop's own words, which are in the shop's languages alone. */
function ownFaults([first = sourceLanguage, ...others]: readonly string[]): Fault[] {
  const source = flattenMessages(ownWords(first));
  return others.flatMap((language) =>
    compareMessages(language, flattenMessages(ownWords(language)), source).map((fault) => ({
      ...fault,
      file: path.relative(root, path.join(folder, "words", `${language}.json`)),
      key: `pages.${fault.key}`,
    })),
  );
}

function readSources(rooms: readonly string[]) {
  return rooms
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map((file) =>
        path.join(room, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .filter((file) => !wordFiles.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}

const missing = languages.filter((language) => !existsSync(fileOf(language)));
for (const language of missing) console.error(`messages/${language}.json is missing`);
const written = languages.filter((language) => !missing.includes(language));
const source = flattenMessages(interfaceWords(sourceLanguage));
const said = flattenMessages(
  mergeMessages(interfaceWords(sourceLanguage), ownWords(sourceLanguage)),
);
const faults: Fault[] = [
  ...written.flatMap((language) =>
    compareMessages(language, flattenMessages(interfaceWords(language)), source),
  ),
  ...ownFaults(Object.keys(words)),
  ...unusedKeys(sourceLanguage, said, readSources(pages)),
  ...dashboardFaults(readSources(ownDashboard)),
  ...letterFaults(readSources(letters)),
];
for (const { language, file = `messages/${language}.json`, key, problem } of faults)
  console.error(`${file}  ${key}  ${problem}`);
console.log(
  faults.length + missing.length === 0
    ? `${said.size} messages in ${languages.length} languages: complete, readable, used`
    : `${faults.length + missing.length} faults`,
);
process.exitCode = faults.length + missing.length === 0 ? 0 : 1;
