import { spawn } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { inLanes } from "./run/in-lanes";

// `npm run verify` runs every quick check, also after one that failed: one run says all that is wrong.
// Two at a time, for most of them use one core; what each says stays together.

const checks = [
  // It writes the shop's sources and the types of routes, which the others read.
  ["types:write"],
  [
    ...["types:check", "lint", "prose", "arch", "knip", "messages:check", "settings:check"],
    ...["demo:check", "schema:check"],
  ],
];

async function passes(name: string): Promise<boolean> {
  const child = spawn("npm", ["run", "--silent", name], {
    cwd: path.join(import.meta.dirname, ".."),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const [said, complained] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  const code = await ended;
  console.log(`\n${name}\n${said}${complained}`.trimEnd());
  return code === 0;
}

const failed: string[] = [];
for (const group of checks) {
  const passed = await inLanes(group.length, 2, (index) => passes(group[index] ?? ""));
  failed.push(...group.filter((_, index) => !passed[index]));
}
console.log(failed.length > 0 ? `\nfailed: ${failed.join(", ")}` : "\nAll checks passed.");
process.exitCode = failed.length > 0 ? 1 : 0;
