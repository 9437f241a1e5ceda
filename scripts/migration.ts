import path from "node:path";
import { buildEngine, dist } from "./run/build";
import { exitWithError } from "./run/close";
import { runScript } from "./run/processes";

// `npm run migration -- <name>` writes the migration from the committed ones to the present entities.

buildEngine()
  .then(() =>
    runScript({
      name: "Writing the migration",
      script: path.join(dist, "database/generate-migration.js"),
      args: process.argv.slice(2),
    }),
  )
  .catch(exitWithError);
