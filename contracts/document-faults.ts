import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, Kind, parse, Source, validate } from "graphql";
import type { WrittenDocument } from "./written-documents";

/** What the engine's printed schema does not know of these documents, which are held as one. */
export function documentFaults(
  api: "shop" | "admin",
  documents: readonly WrittenDocument[],
): string[] {
  const schema = buildSchema(
    readFileSync(path.join(import.meta.dirname, `schema/${api}.graphql`), "utf8"),
  );
  const definitions = documents.flatMap(
    ({ file, text }) => parse(new Source(text, file)).definitions,
  );
  const faults = validate(schema, { kind: Kind.DOCUMENT, definitions });
  return faults.map(({ message, source }) => `${source?.name}: ${message}`);
}
