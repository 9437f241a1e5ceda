import { spawnSync } from "node:child_process";
import path from "node:path";

// `npm run verify` runs every quick check, also after one that failed: one run says all that is wrong.

const checks = [
  "lint",
  "prose",
  "typecheck",
  "arch",
  "knip",
  "messages:check",
  "settings:check",
  "demo:check",
  "schema:check",
];

const failed = checks.filter((name) => {
  console.log(`\n${name}`);
  const { status } = spawnSync("npm", ["run", "--silent", name], {
    cwd: path.join(import.meta.dirname, ".."),
    stdio: "inherit",
  });
  return status !== 0;
});
console.log(failed.length > 0 ? `\nfailed: ${failed.join(", ")}` : "\nAll checks passed.");
process.exitCode = failed.length > 0 ? 1 : 0;
