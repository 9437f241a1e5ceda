import { documentFaults } from "./document-faults";
import { writtenDocuments } from "./written-documents";

// Part of `npm run schema:check`: holds every document of the tree against the engine's schema. Types
// alone do not do: a field that the schema does not know is merely `unknown` in them.

/** Checks one API's documents as one, so that no two have one name; answers how many there are. */
function check(api: "shop" | "admin"): number {
  const documents = writtenDocuments(api);
  const faults = documentFaults(api, documents);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  return documents.length;
}

const count = check("shop") + check("admin");
if (!process.exitCode) console.log(`${count} documents, each one that the engine understands`);
