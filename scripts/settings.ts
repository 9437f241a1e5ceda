import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { engineSettings } from "../commerce/env";
import { storefrontSettings } from "../lib/settings";
import { root } from "./run/build";
import { startSettings } from "./run/settings";
import { between, type Reader, tableOf } from "./settings/table";
import { toolSettings } from "./settings/tools";
import { unknownSettings } from "./settings/usage";

// `npm run settings` writes the tables of docs/operating.md from the schemas that read the
// settings. `npm run settings:check` fails when they differ, or when a setting is read that no
// schema has.

const file = path.join(root, "docs/operating.md");
const shop: Reader[] = [
  { name: "start", settings: startSettings },
  { name: "engine", settings: engineSettings },
  { name: "storefront", settings: storefrontSettings },
];
const tools: Reader[] = [{ name: "tools", settings: toolSettings }];

function readSources() {
  const listed = execFileSync("git", ["ls-files", "*.ts", "*.tsx", "*.mjs"], { cwd: root });
  return String(listed)
    .split("\n")
    .filter((name) => name !== "" && !name.startsWith("scripts/settings/"))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), "utf8") }));
}

const written = readFileSync(file, "utf8");
const right = between("tools", between("settings", written, tableOf(shop)), tableOf(tools));
if (process.argv.includes("--check")) {
  const known = [...shop, ...tools].flatMap(({ settings }) => Object.keys(settings.shape));
  const unknown = unknownSettings(readSources(), new Set(known));
  for (const use of unknown) console.error(`${use} is read but stands in no table of settings`);
  if (written !== right) console.error("docs/operating.md differs: npm run settings");
  if (unknown.length > 0 || written !== right) process.exit(1);
  console.log(`${known.length} settings, each in docs/operating.md`);
} else writeFileSync(file, right);
