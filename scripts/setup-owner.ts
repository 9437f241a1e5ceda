import { fail } from "./run/close";
import { maintain } from "./run/maintenance";

/** `npm run setup:owner`: prints a link by which the person at this terminal becomes the owner. */
async function main(): Promise<void> {
  await maintain(async ({ run }) => {
    await run("Preparing the database", "prepare.js", ["--silent"]);
    await run("Making the link", "setup-owner.js", process.argv.slice(2));
  });
  process.exit(0);
}

main().catch(fail);
