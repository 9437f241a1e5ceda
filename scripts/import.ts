import { exitWithError } from "./run/close";
import { runMaintenance } from "./run/maintenance";

/** `npm run import -- catalogue.csv`: brings the shop to what a file of products says. */
async function main(): Promise<void> {
  await runMaintenance(async ({ run }) => {
    await run("Preparing the database", "prepare.js", ["--silent"]);
    await run("Importing all rows", "run-import.js", process.argv.slice(2));
  });
  process.exit(0);
}

main().catch(exitWithError);
