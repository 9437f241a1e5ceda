import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cruise, type Violation } from "./arch/cruise";
import { countDoors, type Doors, featureOf, lowered, newDoors } from "./arch/doors";

// Fails when a file imports what its room may not (arch/rules.ts). Imports past a feature's door
// that were there before the rule are known by number; `--lower` takes fewer over.

const root = path.join(import.meta.dirname, "..");
const knownFile = path.join(import.meta.dirname, "arch/known-doors.json");

const violations = await cruise(root);
const doors = violations.filter(({ rule }) => rule === "doors");
const known: Doors = JSON.parse(readFileSync(knownFile, "utf8"));
const counted = countDoors(doors);
const fresh = new Set(newDoors(counted, known));
const faults = violations.filter(
  (one) => one.rule !== "doors" || fresh.has(`${featureOf(one.from)} > ${featureOf(one.to)}`),
);

function print({ rule, from, to, cycle, comment }: Violation): void {
  console.error(`${rule}: ${from} → ${cycle.length > 0 ? cycle.join(" → ") : to}\n  ${comment}`);
}

for (const fault of faults) print(fault);
for (const pair of fresh)
  console.error(`${pair}: ${counted[pair]} imports past the door, ${known[pair] ?? 0} are known`);
if (process.argv.includes("--lower"))
  writeFileSync(knownFile, `${JSON.stringify(lowered(counted, known), null, 2)}\n`);
console.log(
  faults.length === 0
    ? `imports keep to their rooms; ${doors.length} known ones go past a door`
    : `${faults.length} imports are not allowed`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
