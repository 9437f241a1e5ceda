import { exitWithError } from "./run/close";
import { runMaintenance } from "./run/maintenance";

/** `npm run setup:owner`: prints a link by which the person at this terminal becomes the owner. */
async function main(): Promise<void> {
  await runMaintenance(async ({ run }) => {
    await run("Preparing the database", "prepare.js", ["--silent"]);
    await run("Making the link", "setup-owner.js", process.argv.slice(2));
  });
  process.exit(0);
}

main().catch(exitWithError);
