import { exitWithError } from "./close";
import { runMaintenance } from "./maintenance";
import { ScriptFailed } from "./processes";

/**
 * A command for a closed shop. It prepares the database, then runs one script of the engine with
 * the arguments of the command line. It ends the process.
 * @param prepares whether the database becomes one of this release first
 */
export function runEngineCommand(name: string, script: string, { prepares = true } = {}): void {
  endWith(
    name,
    runMaintenance(async ({ run }) => {
      if (prepares) await run("Preparing the database", "prepare.js", ["--silent"]);
      await run(name, script, process.argv.slice(2));
    }),
  );
}

/**
 * Ends this process when a command is done.
 * @param name of its script, which says by itself why it fails
 */
export function endWith(name: string, command: Promise<void>): void {
  command.then(
    () => process.exit(0),
    (error: unknown) =>
      error instanceof ScriptFailed && error.code === 1 && error.script === name
        ? process.exit(1)
        : exitWithError(error),
  );
}
