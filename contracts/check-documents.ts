import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, Kind, parse, Source, validate } from "graphql";
import { writtenDocuments } from "./written-documents";

// Part of `npm run schema:check`: holds every document of the tree against the engine's schema. Types
// alone do not do: a field that the schema does not know is merely `unknown` in them.

const root = path.resolve(import.meta.dirname, "..");

/** Checks one API's documents as one, so that no two have one name; answers how many there are. */
function check(api: "shop" | "admin"): number {
  const schema = buildSchema(
    readFileSync(path.join(root, `contracts/schema/${api}.graphql`), "utf8"),
  );
  const definitions = writtenDocuments(api).flatMap(
    ({ file, text }) => parse(new Source(text, file)).definitions,
  );
  const faults = validate(schema, { kind: Kind.DOCUMENT, definitions });
  for (const { message, source } of faults) console.error(`${source?.name}: ${message}`);
  if (faults.length > 0) process.exitCode = 1;
  return definitions.length;
}

const count = check("shop") + check("admin");
if (!process.exitCode) console.log(`${count} documents, each one that the engine understands`);
