import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, Kind, parse, Source, validate } from "graphql";

// Part of `npm run schema:check`: holds every document of the tree against the engine's schema. Types
// alone do not do: a field that the schema does not know is merely `unknown` in them.

const root = path.resolve(import.meta.dirname, "..");
const written = /\bgraphql\(\s*`([^`]*)`/g;

/** The files whose documents are for one API. */
function filesOf(api: string): string[] {
  const pattern = `from "[^"]*contracts/${api}"`;
  const args = ["grep", "--untracked", "-lE", pattern, "--", "*.ts", "*.tsx"];
  const found = execFileSync("git", args, { cwd: root, encoding: "utf8" });
  return found.split("\n").filter((file) => file !== "");
}

/** All operations and fragments of a file. */
function definitionsIn(file: string) {
  const source = readFileSync(path.join(root, file), "utf8");
  return [...source.matchAll(written)].flatMap(
    ([, text = ""]) => parse(new Source(text, file)).definitions,
  );
}

/** Checks one API's documents as one, so that no two have one name; answers how many there are. */
function check(api: string): number {
  const schema = buildSchema(
    readFileSync(path.join(root, `contracts/schema/${api}.graphql`), "utf8"),
  );
  const definitions = filesOf(api).flatMap(definitionsIn);
  const faults = validate(schema, { kind: Kind.DOCUMENT, definitions });
  for (const { message, source } of faults) console.error(`${source?.name}: ${message}`);
  if (faults.length > 0) process.exitCode = 1;
  return definitions.length;
}

const count = check("shop") + check("admin");
if (!process.exitCode) console.log(`${count} documents, each one that the engine understands`);
