import { exitWithError } from "./close";
import { runMaintenance } from "./maintenance";
import { ScriptFailed } from "./processes";

/**
 * A command for a closed shop. It prepares the database, then runs one script of the engine with
 * the arguments of the command line. It ends the process.
 */
export function runEngineCommand(name: string, script: string): void {
  runMaintenance(async ({ run }) => {
    await run("Preparing the database", "prepare.js", ["--silent"]);
    await run(name, script, process.argv.slice(2));
  }).then(
    () => process.exit(0),
    // A script that ends by itself has said why.
    (error: unknown) =>
      error instanceof ScriptFailed && error.code === 1 && error.script === name
        ? process.exit(1)
        : exitWithError(error),
  );
}
