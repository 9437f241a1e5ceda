import { buildDashboard } from "./run/build";
import { exitWithError } from "./run/close";

/** `npm run dashboard`: builds the dashboard now, for a shop that runs or is about to. */
async function main(): Promise<void> {
  await buildDashboard();
  console.log("The dashboard is built.");
}

main().catch(exitWithError);
