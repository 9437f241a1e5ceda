import path from "node:path";
import { findViolations } from "./arch/cruise";

// Fails when a file imports what its room may not (arch/rules.ts).

const faults = await findViolations(path.join(import.meta.dirname, ".."));
for (const { rule, from, to, cycle, comment } of faults)
  console.error(`${rule}: ${from} → ${cycle.length > 0 ? cycle.join(" → ") : to}\n  ${comment}`);
console.log(
  faults.length === 0 ? "imports keep to their rooms" : `${faults.length} imports are not allowed`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
