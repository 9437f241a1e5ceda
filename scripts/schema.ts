import path from "node:path";
import { buildEngine, dist } from "./run/build";
import { runScript } from "./run/processes";

// `npm run schema` prints the engine's APIs into contracts/schema; `npm run schema:check` compares.

await buildEngine();
await runScript({
  name: "Printing the schema",
  script: path.join(dist, "print-schema.js"),
  args: process.argv.slice(2),
});
