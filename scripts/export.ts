import { exitWithError } from "./run/close";
import { runMaintenance } from "./run/maintenance";

/** `npm run export -- products file.csv`: products, orders or customers as a CSV file. */
async function main(): Promise<void> {
  await runMaintenance(async ({ run }) => {
    await run("Preparing the database", "prepare.js", ["--silent"]);
    await run("Exporting", "run-export.js", process.argv.slice(2));
  });
  process.exit(0);
}

main().catch(exitWithError);
